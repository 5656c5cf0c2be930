import { stemmer } from 'stemmer'

/** Common words of English; stems stand for all their forms. */
const words = (
  'about above accept access action active actual add address advance after again agent agree allow alone along ' +
  'alpha always amount animal answer apple apply arch area argue arrow article aside assume attach aware away back ' +
  'balance ball bank bare base basic basis batch beach bear beat beauty become before begin behind believe below ' +
  'beside beta beyond bike bind bird birth bite black blame block blood blow blue board boat body bond bone book ' +
  'boot border born both bottle bottom bound bowl brain brake brand brave bread break breath brick bridge brief ' +
  'bright bring broad broke brother brown brush build burn burst bus business buy call camera camp candle capital ' +
  'card care carry case cash cast cat catch cause cell chain chair chance change chart chase cheap check chess ' +
  'chest child choose church circle city claim clap class clean clear climb clock close cloth cloud club coach ' +
  'coast coat coffee cold color column come common company complete cook cool copy corn corner correct cost count ' +
  'country couple course court cover craft crash cream create credit crime cross crowd cruel cry culture cup ' +
  'current curve customer cut cycle daily dance danger dark date daughter day dead deal dear death debt decide deep ' +
  'degree delay deliver demand depend depth desert design desk detail device die diet differ dinner direct dirty ' +
  'discover dish divide doctor dog door double doubt down draft drag drama draw dream dress drift drink drive drop ' +
  'dry duck dust duty early earn earth ease east eat edge edit effort egg eight empty end energy enjoy enter equal ' +
  'escape even event ever exact exchange exist exit expect expert extra eye face fact fail fair faith fall false ' +
  'family famous far farm fashion fast father fault favor fear feed feel fence few field fight figure file fill ' +
  'film final find fine finger finish fire firm first fish fit five fix flag flat flight floor flow flower fly ' +
  'focus fold follow food foot force forget fork form forward found four frame free fresh friend front fruit fuel ' +
  'full fun fund future gain game gap garden gas gate gather gear general gentle gift girl give glad glass global ' +
  'goal gold golf good grade grain grand grant grass gray great green ground group grow guard guess guest guide ' +
  'guilt habit hair half hall hand handle hang happy hard hat head health hear heart heat heavy height help hide ' +
  'high hike hill hint history hit hold hole holiday home honest hope horse hospital host hot hotel hour house ' +
  'human hunt hurry husband ice idea image increase inside invite iron island item jacket job join joke journey ' +
  'judge juice jump just keep key kick kid kill kind king kitchen knee knife knock know lack lady lake land large ' +
  'last late laugh launch law lay layer lead leaf learn lease leave left leg legal lend lesson letter level library ' +
  'lie life lift light like line lion lip list listen little live load loan local lock long look lose loss loud ' +
  'love low luck lunch machine magic mail main major male manage map march mark market marry mass master match mate ' +
  'matter meal meat media medical meet member mental mention menu message middle mile milk mill mind mine minute ' +
  'mirror miss mix model modern moment money month mood moon moral morning mortgage mother motion mount mouse mouth ' +
  'move movie murder muscle music name narrow nation nature near neck negative nerve nest net never new news nice ' +
  'night nine noise normal north nose note notice novel number nurse object ocean offer office often oil old open ' +
  'opinion orange order organ other outside oven owner pack page pain paint pair pale palm pan parent park part ' +
  'party pass past path patient pause pay peace peak pen people pepper perfect period person phone photo piano pick ' +
  'picture piece pig pilot pin pink pipe pitch place plain plan plane plant plastic plate play plenty pocket poem ' +
  'poet point poison police polite pool poor popular port pose position possible pot potato pound pour power ' +
  'practice pray prefer prepare present press pretty prevent price pride print prison private prize process produce ' +
  'profit promise proof proper protect proud public pull pump punch pupil purchase pure purple purpose push quality ' +
  'quarter queen quick quiet quite race rack radio rain raise range rapid rare raw reach read real rear reason ' +
  'recipe record red refresh refuse regard region regret relate relax rely remain remind remove rent repair repeat ' +
  'reply report request rescue reserve rest result return reverse rice rich ride right ring rise risk river road ' +
  'rock role roll roof root rope rough round royal rule run rural rush sad safe sail salad salary sale salt same ' +
  'sand save scale scene school science score screen sea season seat second secret seed seek sell send sense ' +
  'serious serve seven shade shadow shake shape share sharp sheet shelf shell shift shine ship shirt shock shoe ' +
  'shoot shop short shot shoulder shout show shut sick side sight silent silver simple sing single sister site six ' +
  'size skill skin sky sleep slide slip slow small smart smell smile smoke smooth snow social soft soil soldier ' +
  'solid solve song sort soul sound soup sour south space speak special speech spell spend spin spirit split spoon ' +
  'sport spot spread spring square stable staff stage stair stamp stand star start state station stay steal steam ' +
  'steel step stick stiff still stock stomach stone stop store storm story straight strange street stress stretch ' +
  'strike string strip strong student study stuff style sugar suit summer sun supply sure surface surprise survive ' +
  'sweet swim switch table tail take talk tall tank tap target task taste tax teach team tear telephone temple ten ' +
  'tennis term test text theater theory thick thin thing think third thirst threat three throat throw tie tight tip ' +
  'title today together tomorrow tone tongue tool tooth topic total touch tour toward town toy track trade traffic ' +
  'train travel treat trial trick trip trouble truck true trust truth try tube tuning turn twelve twice twin two ' +
  'type ugly uncle union unit upper upset urban urge usual valley value van various vast version victim view ' +
  'village violin visit voice volume vote wage wait wake walk wall war warm warn wash waste watch water wave weak ' +
  'wealth weapon wear weather wedding week weigh welcome west wet wheel white whole wide wife wild win wind window ' +
  'wine wing winter wire wise wish woman wonder wood word work world worry worst worth wound wrap write wrong yard ' +
  'year yellow young youth zero zone ' +
  // Forms that no rule makes.
  'ate beaten became been began begun bent bitten blew blown bought broken brought built burnt caught chose chosen ' +
  'crept dealt dived drank drawn drew driven drove drunk eaten fallen fed fell felt fled flew flown forbidden forgot ' +
  'forgotten forgave froze frozen grew grown heard held hid hidden hung kept knew known laid lain led leapt left lent ' +
  'lit lost made meant met mistaken mistook paid proven ran rang ridden risen rode rose sang sank sat saw say says ' +
  'seen sent shaken shone shot shown shrank shrunk slept slid sold sought spelt spent spoke spoken spun stays stole ' +
  'stolen stood struck stuck stung sung sunk swam swept swore sworn swum swung taken taught thought threw thrown told ' +
  'took tore torn understood undone went woke woken won wore worn wove woven written wrote '
).trim()

let stems: ReadonlySet<string> | undefined

/** Stems of common words of English. */
export function listCommonStems(): ReadonlySet<string> {
  stems ??= new Set(words.split(' ').map((word) => stemmer(word)))
  return stems
}
