/** Words that say nothing about what a title is about, in each language the app speaks. */
const byLanguage = {
  en: `a an and are as at be been but by can cannot could do does for from had has have how i if in into is it its
    no not nobody of on or our out over she he so than that the their them then there they this to too until up us
    was we were what when where which who why will with without would you your after before again still yet only
    need needs needed missing waiting waits wait new old more`,
  de: `aber alle als am an auch auf aus bei bis das dass dem den der des die doch durch ein eine einem einen einer
    es für fehlt fehlen gegen haben hat ich im in ins ist kann kein keine keinen mehr mit nach nicht noch nur ob oder
    ohne seit sich sie sind so über um und uns unser von vor war warten wartet was wegen weil wenn wer wie wir wird zu
    zum zur`,
  fr: `à au aux avec c ce ces cette d dans de des du elle en encore est et il ils j je l la le les leur mais manque
    n ne nos notre nous on ou où par pas pour plus qu que qui s sa sans se ses son sont sur un une vers vos votre vous
    attend attente`,
  es: `a al con como de del desde donde e el ella en entre es esta este está falta hay la las le lo los más me mi
    muy nada ni no nos nuestra nuestro o para pero por porque que se sin sobre su sus también tiene un una y ya espera`,
  pt: `a à ainda ao aos as com como da das de do dos e é ela ele em entre esta este está falta foi há isso já mais mas
    na não nas nem no nos nossa nosso o os ou para pela pelo por que se sem seu sua também tem um uma espera`,
  ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その あっ よう
    また もの という あり まで られ なる へ か だ これ によって により おり より による ず なり られる ます です ません まし`,
  ar: `في من على إلى عن مع هذا هذه ذلك تلك التي الذي ما لا لم لن هو هي نحن كان كانت أن إن أو و ثم بعد قبل كل غير بدون
    عند عندما لكن قد حتى منذ بين`
} as const

export const stopWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((words) => words.split(/\s+/))
)
