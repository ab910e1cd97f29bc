/** Excel.EntityCompactLayoutIcons: the value of each is its name with a capital (facts from the typings of office.js). */
export const entityIcons = (
  'generic accessibility airplane airplaneTakeOff album alert alertUrgent animal animalCat animalDog animalRabbit ' +
  'animalTurtle appFolder appGeneric apple approvalsApp archive archiveMultiple arrowTrendingLines art atom attach ' +
  'automobile autosum backpack badge balloon bank barcodeScanner basketball battery0 battery10 beach beaker bed binFull ' +
  'bird bluetooth board boardGames book bookmark bookmarkMultiple bot bowlChopsticks box boxMultiple brainCircuit branch ' +
  'branchFork branchRequest bridge briefcase briefcaseMedical broadActivityFeed broom bug building buildingBank ' +
  'buildingFactory buildingGovernment buildingHome buildingLighthouse buildingMultiple buildingRetail buildingRetailMore ' +
  'buildingRetailToolbox buildingShop buildingSkyscraper calculator calendarLtr calendarRtl call calligraphyPen camera ' +
  'cameraDome car cart cat certificate chartMultiple chat chatMultiple chatVideo check checkboxChecked checkboxUnchecked ' +
  'checkmark chess city class classification clipboard clipboardDataBar clipboardPulse clipboardTask clock clockAlarm cloud ' +
  'cloudWords code collections comment commentMultiple communication compassNorthwest conferenceRoom connector ' +
  'constellation contactCard cookies couch creditCardPerson creditCardToolbox cube cubeMultiple cubeTree currencyDollarEuro ' +
  'currencyDollarRupee dataArea database databaseMultiple dataFunnel dataHistogram dataLine dataPie dataScatter ' +
  'dataSunburst dataTreemap dataWaterfall dataWhisker dentist designIdeas desktop desktopMac developerBoard ' +
  'deviceMeetingRoom diagram dialpad diamond dinosaur directions disaster diversity dNA doctor document documentData ' +
  'documentLandscape documentMultiple documentPdf documentQueue documentText dog door doorTag drafts drama drinkBeer ' +
  'drinkCoffee drinkMargarita drinkToGo drinkWine driveTrain drop dualScreen dumbbell earth emoji emojiAngry emojiHand ' +
  'emojiLaugh emojiMeh emojiMultiple emojiSad emojiSadSlight emojiSmileSlight emojiSparkle emojiSurprise engine eraser eye ' +
  'eyedropper fax fingerprint firstAid flag flash flashlight flow flowchart folder folderOpen folderOpenVertical ' +
  'folderPerson folderZip food foodApple foodCake foodEgg foodGrains foodPizza foodToast galaxy games ganttChart gas ' +
  'gasPump gauge gavel gift giftCard glasses globe globeSurface grid gridDots gridKanban guardian guest guitar handLeft ' +
  'handRight handshake hardDrive hatGraduation headphones headphonesSoundWave headset headsetVr heart heartBroken ' +
  'heartCircle heartHuman heartPulse history home homeMore homePerson icons image imageGlobe imageMultiple iot joystick ' +
  'justice key keyboard keyboardLayoutSplit keyMultiple languages laptop lasso launcherSettings layer leaf leafOne ' +
  'leafThree leafTwo library lightbulb lightbulbFilament likert link localLanguage location lockClosed lockMultiple ' +
  'lockOpen lottery luggage mail mailInbox mailMultiple map mapPin markdown mathFormula mathSymbols max megaphone ' +
  'megaphoneLoud mention mic microscope midi molecule money moneyHand mountain movieCamera moviesAndTv musicNote musicNote1 ' +
  'musicNote2 myLocation nByN nByOne news notablePeople note notebook notepad notepadPerson oneByN oneByOne options ' +
  'organization organizationHorizontal oval paintBrush paintBucket partlySunnyWeather password patch patient payment pen ' +
  'pentagon people peopleAudience peopleCall peopleCommunity peopleMoney peopleQueue peopleTeam peopleToolbox person ' +
  'personBoard personCall personChat personFeedback personSupport personVoice phone phoneDesktop phoneLaptop phoneShake ' +
  'phoneTablet phoneVibrate photoFilter pi pictureInPicture pilates pill pin pipeline planet playingCards plugConnected ' +
  'plugDisconnected pointScan poll power predictions premium presenter previewLink print production prohibited ' +
  'projectionScreen protocolHandler pulse pulseSquare puzzlePiece qrCode radar ram readingList realEstate receipt reward ' +
  'rhombus ribbon ribbonStar roadCone rocket router rss ruler run running satellite save savings scales scan scratchpad ' +
  'screenPerson screenshot search serialPort server serverMultiple serviceBell settings shapes shield shieldTask ' +
  'shoppingBag signature sim sleep smartwatch soundSource soundWaveCircle sparkle speaker0 speaker2 sport ' +
  'sportAmericanFootball sportBaseball sportBasketball sportHockey sportSoccer squareMultiple squareShadow squaresNested ' +
  'stack stackStar star starFilled starHalf starLineHorizontal3 starOneQuarter starThreeQuarter status steps stethoscope ' +
  'sticker storage stream streamInput streamInputOutput streamOutput styleGuide subGrid subtitles surfaceEarbuds surfaceHub ' +
  'symbols syringe system tabDesktop tabInprivateAccount table tableImage tableMultiple tablet tabs tag tagCircle ' +
  'tagMultiple target targetArrow teddy temperature tent tetrisApp textbox textQuote thinking thumbDislike thumbLike ' +
  'ticketDiagonal ticketHorizontal timeAndWeather timeline timer toolbox topSpeed translate transmission treeDeciduous ' +
  'treeEvergreen trophy tv tvUsb umbrella usbPlug usbStick vault vehicleBicycle vehicleBus vehicleCab vehicleCar ' +
  'vehicleCarCollision vehicleCarProfileLtr vehicleCarProfileRtl vehicleShip vehicleSubway vehicleTruck vehicleTruckBag ' +
  'vehicleTruckCube vehicleTruckProfile video video360 videoChat videoClip videoClipMultiple videoPerson videoRecording ' +
  'videoSecurity viewDesktop viewDesktopMobile violin virtualNetwork voicemail vote walkieTalkie wallet walletCreditCard ' +
  'wallpaper wand warning weatherBlowingSnow weatherCloudy weatherDrizzle weatherDuststorm weatherFog weatherHailDay ' +
  'weatherHailNight weatherHaze weatherMoon weatherPartlyCloudyDay weatherPartlyCloudyNight weatherRain ' +
  'weatherRainShowersDay weatherRainShowersNight weatherRainSnow weatherSnow weatherSnowflake weatherSnowShowerDay ' +
  'weatherSnowShowerNight weatherSqualls weatherSunnyHigh weatherSunnyLow weatherThunderstorm webAsset whiteboard wifi1 ' +
  'wifi2 window windowMultiple windowWrench wrench wrenchScrewdriver xray yoga'
).split(' ');
