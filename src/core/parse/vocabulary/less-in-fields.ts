/**
 * Stems of what each field of a kommun's work wants little of, as parts of an indicator's name; with a space before, where a word
 * begins. Words that are good in one name and bad in another have no place here: those are told by form (parse/direction).
 */
const school = [
  'ogodkänd| ogodkänt|rektorsomsättning|läraromsättning',
  'underkänd|saknar betyg|utan betyg|betyget f|ogiltig| skolk |skolkning|skolbyte|elever per dator|elever/lärare|barn/årsarb',
  'lågt meritvärde|mobbad|mobbade|retad |retade|genomströmningstid|sen ankomst|sena ankomster|hemmasitt',
  'skolavhopp|studieavbrott|avstängda elever|avstängning|omdömet streck|gruppstorlek|klasstorlek|barn per grupp',
  'elevtimmar per|stör ordning|lågpresterande|programbyte|byte av program|reducerad timplan|barngruppsstorlek',
  'kränkt |kränkta|lärarrörlighet|chefsrörlighet|medarbetarrörlighet|avbrutna studier|skolsegregation',
];
const care = [
  'besväras| besvär|ensamhet|rädd för|rädda för|är rädda|är rädd | rädsla|oro för|ångest|nedstämd|depress|psykosomatisk',
  'sömnproblem|sömnsvårighet|sömnbesvär|huvudvärk|magont|viktminskning|bmi under|fallrisk|vårdskad',
  'läkemedelsfel|felmedicin|oplanera|omplacering|sammanbrott|institutionsplac|institutionsvård|akutplacering',
  'personer i kö|barn i kö|omhändertag|biståndsberoende|leveranstid|ärendetid|processtid|beslutstid|framkörningstid|överbelägg',
  'stöd längre än|bistånd längre än|inskrivna längre än|placerade längre än|placerad längre än|återvänder till',
  'hot- och våld|våldshändelse|handläggarbyte|byten av|socialsekreterarbyte|chefsbyte|vårdtid',
  'hushåll med bistånd|betaldagar|betaldygn|sjuknärvaro|dygn på hvb|dygn i hvb|hvb-dygn|placeringsdygn',
  'verkställighetstid|väntat mer än|väntat längre än|väntar på|i kö till|kölängd|tvångsåtgärd|tillbaka till socialtjänst|avbruten insats',
  'ej verkställt|ej verkställd|icke verkställ|inte verkställt|återkommer till|hyresskuld|urinvägsinfektion',
  'återupprepa|fall med skad|biståndsmottagande|klamydia|könssjukdom|tonårsabort|telefonkö|undvikbar|återkommande fall|smittade|vårdskuld|köpta platser|externa placeringar|hospitaliser',
];
const health = [
  'rökning|rökande| röker| snus|tobak|nikotin|riskbruk|riskkonsum|intensivkonsum|överdos|langning|ojämställd',
  'dricker sig|berusad|bjuder på alkohol|alkoholvanor|alkoholintag|energidryck|cannabis|narkotika|berusning',
  'e-cigarett|spelberoende|spelproblem|stillasittande|skärmtid|karies|ohälsosam|sjukpenning|sjukersättning',
  'sjuklön|sjuktim|dödlighet|dödsfall|dödade|självskad|suicid|utsatta hushåll|ekonomisk utsatthet|ekonomiskt utsatt',
  'låg ekonomisk standard|låg inkomst|utanförskap|överskuld|trångbod|bostadslös|bostadsbrist|ojämlik',
  'inkomstskillnad|segregation| gini|socioekonomisk skillnad|diskriminer|trakasser|hedersrelaterat',
  'betalningsanmärkning|låginkomst',
];
const safety = [
  'ungdomsbrott|utanför skola|utanför arbetsmarknad|dömts för|dömda för|lagförda|misstänkta för|rånbrott|personrån|stöld|tillgrepp|bedrägeri',
  'vandalis|sabotage|anlagd brand|anlagda bränder|bostadsbränder|falsklarm|utsatthet för|utsatta för brott',
  'utsatt för brott|utsatta för våld|utsatt för våld|hot och våld|hot eller våld|våldsutövning|gängkriminal',
  'drunkning|byggnadsbrand|bostadsbrand|brand i |rattfyller|framkomsttid|avstår från att|undviker att',
  'avstått från att|larmtid|drunknade|svårt skadad|döda och|trafikolyck|singelolyck|hastighetsöverträd',
  'problemindex|otrygghetsindex|utsatthetsindex|hastighetsöverskrid|trygghetsproblem|oroar sig|oroliga för|oro att|nätfiske|phishing|skadlig kod|sårbarheter',
  'säkerhetsincident|intrångsförsök som lyckats|risknivå',
];
const environment = [
  'fossil andel|fossila bränslen|fossilt bränsle|fossila drivmedel|fossil energi|olja|bensin|naturgas|buller|energiåtgång|bränsleåtgång|vattenåtgång|fossilt drivmedel',
  'kvävedioxid|kväveoxid|partiklar|partikelhalt|pm10|pm2|luftförorening|pfas|övergödning|utfasningslist',
  'utfasningsämne|klimatbelast|miljöbelast|kemikalier på|fosforhalt|kvävehalt|ammoniak|metallhalt|radonhalt',
  'försurning|felsorter|deponi|deponer|grovavfall|säckavfall|kärlavfall|brännbart|till förbränning|dumpning',
  'miljögift|bekämpningsmedel|hårdgjord|bilresor|bilens andel|bilanvänd|bilinnehav|privat bil|egen bil',
  'flygresor|resor med flyg|tjänsteresor med bil|tjänsteresor med egen|tjänsteresor med privat|milersättning|bilpendl|skjutsas med bil|skjutsas i bil',
  'primärenergi|energiintensitet|graddagskorrig|normalårskorrig|värmeanvänd|värmeförbruk',
  'pappersutskrift|utskrifter|papperskopior|pappersfaktur|elektricitetsanvänd|kemikalieanvänd',
  'ekologiskt fotavtryck|fotavtryck|överskridanden|kg avfall|engångsprodukt|engångsplast|plastanvänd',
  'textilavfall till|salthalt|saltförbruk|köldmedieläck',
];
const works = [
  'tomhyr|angripen|angripna|eftersatt|underhållsskuld|underhållsberg|saifi|saidi|avbrottstid|elavbrott|strömavbrott|nedtid|nätförlust',
  'utläckage|inläckage|avloppsstopp|ledningsbrott|vattenskad|brandskad|sprickor|lagningskö|ur drift|trasiga',
  'släckta|defekta|otjänligt|kokningsrekommend|störningsärende|omflyttning|avflyttning|kundomsättning',
  'hyresgästomsättning|låg standard|dåligt skick|hyresbortfall|hyresförlust|vakans|tomgångs|tomställ|byggfel',
  'besiktningsanmärk|garantianmärk|ohyra|skadedjur|värmeförlust|spilltid|nätavbrott|överskriden tid|trängsel',
  'akut underhåll|akuta reparationer|avhjälpande underhåll|mögel|reparationstid|medelhastighet|omkommit|bilköer',
  'förseningsminut|signalfel|takläck|tomma bostäder|tomma platser|outnyttjad',
];
const economy = [
  'belåning|borgensåtagande|borgensförbindelse|skuldsättning|låneskuld|långfristiga lån|kortfristiga lån',
  'banklån|externa lån|lån hos|pensionsåtagande|självkostnad|räntebärande|upplåning|kreditförlust|kundförlust',
  'inkasso|påminnelser|förfallna|konkurs|nedskrivning|merkostnad|felaktig utbetal|felutbetal|bidragsbrott',
  'avtalslösa|felfrekvens|felprocent|feldebiter|oegentlig|avbrutna upphandl|reducerad avgift|reducerade avgift',
  'direktupphandlade|direktupphandlingar utan|utanför avtal|reklamation|sanktionsavgift|skadestånd',
  'budgetöverskrid|kostnadsutveckl|nettokostnad|pensionsskuld|kostnadsökning|administrativ tid|driftkostnad',
  'kostnadsläge|överskriden budget',
];
const staff = [
  'stressad|arbetsrelaterad stress|utmattning|utbränd|överbelast|hög arbetsbelastning|korttidsfrån|arbetsolyck',
  'chefsomsättning|medarbetaromsättning|sekreteraromsättning|personalbrist|lärarbrist|kompetensbrist|uppsägningar på egen|olycksfall|sjukfall|färdolyck|sagt upp sig',
  'avgångsfrekvens|avgångsgrad|bemanningsföretag|bemanningspersonal|konsulttimm|konsulter|inhyrning|vikarietid|timvikari',
  'extratid|timanställd|visstidsanställ|personalavgång|sjukavbrott|lönegap|övertidstimm|fyllnadstimm',
  'svårrekryter|obesatt|utan tillsättning|otrygga anställningar|deltidsanställ|ofrivillig deltid',
];
const service = [
  'jo-kritik|ivo-kritik|med kritik|allvarlig kritik|bifallits|bifallna|anmälningar till jo|anmälan till jo',
  'jo-anmäl|kritik från|kritiserade|kritik av|tillsynskritik|bristande|brister|wcag-fel|tillgänglighetsfel',
  'kontrollskuld|tillsynsskuld|ärendebalans|oavslutade|eftersläp|äldre än sex|äldre än ett år|missade',
  'tappade samtal|uteblivna|obesvarad|avbokade|felaktigheter|utan ställföreträd|upphävda|ändrade beslut',
  'ändrats av|återförvis|laglighetsprövning|utan kontaktperson|lagöverträd|dubbelbok|överträdelse|olovlig',
  'ajourhållningstid|bearbetningstid|avhjälpningstid|rekryteringstid|registreringstid|publiceringstid',
  'granskningstid|hanteringstid|expedieringstid|prövningstid|återbetalningstid|inlärningstid',
  'svartbygg|köplats|personuppgiftsbrott|arbetslös|varslade|utförsäkr',
];

export const lessInFields: readonly string[] = [
  school,
  care,
  health,
  safety,
  environment,
  works,
  economy,
  staff,
  service,
]
  .flat()
  .flatMap((line) => line.split('|'));
