/**
 * Stems of what each field of a kommun's work wants much of, as parts of an indicator's name; with a space before, where a word
 * begins. Words that are good in one name and bad in another have no place here: those are told by form (parse/direction).
 */
const school = [
  'förstahandssök| uf-företag|läskunnig|läser flytande|läsflyt|inskrivningsgrad|inskrivna i förskol|inskrivna i fritidshem|förskollärare av|moderna språk|behöriga lärare',
  'förskollärartäthet|pedagogtäthet|andel legitimerad|måluppfyllelse|sammanfattande betyg|gjort prao|lägst e i|måluppfyllnad|kunskapsresultat',
  'provresultat|betyg a|minst c i|högsta betyg|läser med flyt|läsförmåga|läsförståelse|läsutveckling',
  'språkutveckling|kunskapsutveckling|läslust|lust att lära|höga förväntningar|stimulans|studiehandledning',
  'läxhjälp|lovskola|skolbibliotek|elevhälsoteam|trygghetsteam|utemiljö|elevråd|examinera|genomströmning',
  'högskoleförbered|högskolestud|eftergymnasial|helårsplats|lärling|yrkeshögskol|studiemotivation',
  'etableringsgrad|ordinarie klass|språkscreening|slutförda kurser|avklarade kurser|kursbetyg',
  'fyllnadsgrad i |studerar eller arbetar|studerar eller jobbar|jobb inom|skapande skola',
];
const care = [
  'livskvalitet|kundtid|brukartid|bestämmer själv|bestämma själv|läkemedelsautomat|i stödgrupp|i samtalsgrupp|utomhusvistelse|den dag de önskar|önskad dag|önskad tid|gemenskap|tillräckligt med tid|behov tillgodo|utifrån sina behov|meningsfull|välmående',
  'kvarboende|självständighet|integritet respekter|respekteras|brytpunktssamtal|mänsklig närvaro|smärtskattning',
  'munhälsobedöm|utevistelse|vistas utomhus|komma ut|samordnad individuell plan|åtgärdsplan|rehabplan',
  'rehabiliteringsplan|personcentrera|anhörigstöd|anhörigkontakt|läkemedelsgenomgång|bpsd|senior alert',
  'hygienrutin|klädregler|kontaktmannaskap|trygghetsboende|familjehem rekryterade|rekryterade familjehem',
  'egna familjehem|hemmaplan|öppna insatser|stjärnmärk|undersköterskor av|via kamera|individuell plan',
  '(sip)| tid hos|tid hos kund|tid hos brukar|bostad först|situation förbättrats|förbättrad situation',
  'fått det bättre|boendestöd som|seniorträff|matlyft|måltidsmiljö|måltidsupplevelse|föräldraskapsstöd',
  'föräldrastöd|familjecentral|kontinuitetsindex',
];
const health = [
  'livslängd|vaccin|avstår från narkotika|avstår från nikotin|avstår från snus|rökfri|alkoholfri|drogfri|nikotinfri|tobaksfri|fysisk aktivitet',
  'hälsofrämjande|självskattat hälso|bra hälsa|god munhälsa|kariesfri|screening| amning|ammas |cellprov',
  'hälsosamtal|tillit|framtidstro|ljust på framtiden|socialt deltagande|går eller cyklar|cyklar eller går',
  'motionerar|äter frukost|äter frukt|grönsaker|sover tillräckligt',
];
const culture = [
  'e-medielån|e-lån|medielån|omloppstal|cirkulationstal|utlåning|tittare|lyssnare|nedladdning|nyförvärv',
  'nyinköpt|nya medier|programverksamhet|programtillfällen|digitala besök|fysiska besök|webbesök|webbplatsbesök',
  'läsfrämjande|läsecirk|bokprat|författarbesök|konsert|utställning|guidade|guidad visning|musikskol|visningar av|kulturmöte',
  'kulturupplev|kulturmiljöer|konstgräs|konstsnö|spårdygn|antal bad|badgäst|badande|simundervisning|simskol',
  'föreningsliv|föreningsmedlem|deltagaraktivitet|ledarutbild|antal följare|aktiva medlemmar|antal aktiva',
  'öppna hela|öppet hela|campinggäst|övernatt|turistisk|turism|unika besök|bokade timmar|uthyrda timmar',
  'stödberättigade|bidragsberättigade|ungdomsråd|fritidsgårdsbesök|öppna fritids|lovaktivitet',
];
const environment = [
  'biologisk mångfald|fossilbränslefri|vattenkvalitet|luftkvalitet|pollinat|skyddad skog|skyddad mark|till åkermark|utsortering',
  'miljödiplom|diplomerad|naturreserv|naturskydd|biotopskydd|våtmark|slåtter| lona|bekämpade bestånd|bekämpade lokaler|bekämpade förekomster|frivilliga avsättningar|grönområde',
  'grönyt|tätortsnära|bostadsnära|återvät|dagvattendamm|fiskväg|vandringshinder som|rovfisk|krontäck|krav-märk',
  'svenskt ursprung|krav-cert|msc-|vegetariska|växtbaserad|lokalproducer|svenskt kött|säsongsanpass|fairtrade|biogas|biobränsle',
  'spillvärme|vindkraft|solenergi|egenproducerad|elproduktion|biodrivmedel|laddinfra|hållbara resor',
  'hållbart resande|cykelresor|cykeltrafik|cykelflöde|cyklister|cykelpassager|cykelväg|kollektivtrafik|tätortstrafik|stadstrafik|lokaltrafik|anropsstyrd trafik',
  'påstigande|påstigning|resenär|bussresor|tågresor|resor med tåg|resor med buss|samåk|pendlarpark|reningsgrad|reningseffekt|radonmät',
  'vattenskyddsområde|miljöcertifier|miljömärk|energieffektiviser|utsorterings|utsorterad',
  'förberett för återanvändning|giftfri|kemikalierens|klimatanpass|cirkulär|återanvänd|delningstjänst',
];
const works = [
  'reinvester|ledningsförnyelse|förnyelse av|omasfalter|nyasfalter|beläggningsklass|leveranskvalitet',
  'godsomslag|fartygsanlöp|kartans aktualitet|punktlighet|tillgänglighet|framkomlighet|tidtabell|rättidighet|ledningsnät som|anslutning till',
  'anslutningsgrad|anslutna hushåll|anslutna kunder|anslutna fastighet|anslutna till stadsnät',
  'anslutna till fjärr|anslutna fjärr|anslutna till kommunalt|anslutna abonnent|anslutna företag|stadsnät',
  'fjärrvärmekund|fiber|upptid|tomter till salu|sålda tomter|hastighetssäkra',
  'planberedskap|uppkopplad|verkningsgrad|revaq|utbytta|trafiksäkra|tillgängliga busshåll|planerat underhåll',
  'parkskötsel|skötselbetyg|lekplatser som',
];
const safety = [
  'krigsplacera|reservkraft|nödvatten|krisberedskap|försörjningsförmåga|uthållighet|krisövning| övade | övad ',
  'hembesök om|hembesöksprogram|hembesök hos|brandvarnare|tillsatta tjänster|bemanningsgrad|bemannade|hlr',
  'hjälmanvänd|hjälmsanvänd|medborgarlöfte|uppklar|nattvandr|trygghetsskap|brottsförebygg|dataskyddsutbild|cybersäkerhetskoll',
  'informationsklass|tvåfaktor|flerfaktor|återställningstest|räddningsvärn|hjärtstartare|beredskapslager',
];
const economy = [
  'resultatutjämningsreserv|balanskravsresultat|likvida medel|betalningsberedskap|kassalikvid|rörelsemarginal|kassaflöde|eget kapital',
  'marknadsvärde|hyresintäkt|effektiviseringsvinst|hemtagna effekt|avgiftsfinansier|vinstmarginal|överskott',
  'utdelning till ägar|aktieutdelning|kostnadstäckning|debiteringsgrad|rörelseresultat|resultatmarginal',
  'avsatt till pension|medfinansiering|externa medel|eu-medel|projektmedel|intäkt per|intäktsandel',
  'egna intäkter|egenfinansier|budget i balans|uppnådda finansiella mål|anbud i snitt|antal anbud|lämnat anbud',
  'lokala leverantörer|avtalstäck|bruttoregionprodukt| brp|lönesumm|medianinkomst|förvärvsinkomst',
  'disponibel inkomst|skattekraft|arbetsställen|nyföretag|medlemsföretag|antal föreningar|företagande|dagbefolkning|befolkningsutveckl',
  'befolkningsförändr|inflyttningsöverskott|inflyttade|födelsenetto|födelseöverskott|såld mark|sålda ',
  'nyinflyttade|försäljningsindex|handelsindex|företagens omdöme|etableringsförfråg|näringslivsrank insikt',
  'dagligvarubutik',
];
const staff = [
  'engagemang|kompetens|delaktig|jämställdhetsindex|arbetsglädje|motivation|heltidsarbet|utbildningsdag',
  'utbildningstimm|fortbildningsdag|anställningstid|ledarskap|medarbetarskap|ambassadör|trivsel|stolt',
  'rekommendationsgrad|arbetsmiljöindex|friskvård|pensionsålder|återhämtning|kompetensutveckling|lönekartläggning|medianlön kvinnor',
  'kvinnors medianlön|kvinnors lön|rekryterade|nyrekryter|sökande per|kvar efter|internrekryter',
  'rehabiliteringssamtal|målsamtal|lönesamtal|fortbildning|certifierade|hållbart medarbetar',
];
const service = [
  'följsamhet|robotisera|lösta i |lösta direkt|löses i |löses direkt|röstande| röstat| röstade|automatiser',
  'digitalisering|digital mognad|mognadsgrad|mognad|öppna data|självservice|e-legitimation|mina sidor',
  'webbinformation|klarspråk|servicemätning|kvalitet|effektivitet|produktivitet|samverkan|deltagande|förtroende',
  'likvärdighet|servicegrad|svarsgrad|svarsandel|lösningsgrad|kontaktlösning|barnkonsekvens|barnbokslut',
  'barnchecklist|jämställdhetsanalys|jämställdhetsintegr|könsuppdelad|partnerskap|medskapande|medborgarförslag',
  'e-förslag|medborgarpanel|politikers till|volontär|föreningar registrerade|aktiva föreningar|internkontroller',
  'uppföljda|verkställda effektiv|förbättringsförslag|innovation|kvalitetsgransk|kundbetyg|kundnöjd',
  'produktindex|profilindex|kännedom|varumärke|attraktivitet',
];

export const moreInFields: readonly string[] = [
  school,
  care,
  health,
  culture,
  environment,
  works,
  safety,
  economy,
  staff,
  service,
]
  .flat()
  .flatMap((line) => line.split('|'));
