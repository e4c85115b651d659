//! The commonest words of each language: too common to search for, and so
//! common that they give a language away.

use crate::Lang;
use std::collections::HashSet;
use std::sync::LazyLock;

/// Whether a folded word says nothing by itself in that language.
pub fn stop_word(folded: &str, lang: Lang) -> bool {
    static SETS: Sets = LazyLock::new(|| sets(words));
    SETS[lang as usize].contains(folded)
}

/// Whether a folded word is a verb of every request, whatever it is about: "we
/// want to do, we need, we look for". What programmes and grants say is mostly
/// nouns, so that counting alone would take such a verb for a rare and telling
/// word. Left out are forms that mean something as a noun: `Macht`, `Sucht`,
/// `devoirs`, `poder`.
///
/// Such a verb is no [`stop_word`]: in a name ("Make-A-Wish", "Berlin macht
/// mit") it tells as much as any other word.
pub fn empty_verb(folded: &str, lang: Lang) -> bool {
    static SETS: Sets = LazyLock::new(|| sets(verbs));
    SETS[lang as usize].contains(folded)
}

/// By language.
type Sets = LazyLock<[HashSet<&'static str>; 8]>;

fn sets(list: fn(Lang) -> &'static str) -> [HashSet<&'static str>; 8] {
    Lang::ALL.map(|lang| list(lang).split_whitespace().collect())
}

fn words(lang: Lang) -> &'static str {
    match lang {
        Lang::De => DE,
        Lang::En => EN,
        Lang::Fr => FR,
        Lang::Ru => RU,
        Lang::Ar => AR,
        Lang::Es => ES,
        Lang::Pl => PL,
        Lang::Vi => VI,
    }
}

fn verbs(lang: Lang) -> &'static str {
    match lang {
        Lang::De => DE_VERBS,
        Lang::En => EN_VERBS,
        Lang::Fr => FR_VERBS,
        Lang::Ru => RU_VERBS,
        Lang::Ar => AR_VERBS,
        Lang::Es => ES_VERBS,
        Lang::Pl => PL_VERBS,
        Lang::Vi => VI_VERBS,
    }
}

const DE: &str = "aber alle allem allen aller alles als also am an ander andere anderen auch auf aus \
    bei beim bin bis bist da damit dann das dass dein deine dem den denn der des dich die dies diese \
    diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas \
    euch euer eure fuer fur gegen hab habe haben hat hatte hier hin hinter ich ihm ihn ihnen ihr ihre \
    ihrem ihren ihrer im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen konnen \
    man mein meine mehr mich mit mochte mochten muss nach nicht noch nun nur ob oder ohne sehr sein \
    seine seinen seit sich sie sind so soll sollen sowie uber ueber um und uns unser unsere unserem \
    unseren unserer unter vom von vor war waren was weil wenn wer werden wie wieder will wir wird wo \
    wollen wurde wurden zu zum zur zwischen";

const EN: &str = "about after all also an and any are as at be because been before between but by can \
    could did do does for from get had has have he her here his how if in into is it its just me more \
    most my no not of on one only or other our out over she should so some such than that the their \
    them then there these they this those through to too under up us very want was we were what when \
    where which while who why will with would you your";

const FR: &str = "afin ai alors au aussi aux avec avoir avons car ce ceci cela ces cet cette ceux chez \
    comme dans de des donc dont du elle elles en entre est et etre eux fait faire il ils je la le les \
    leur leurs lui mais me meme mes moi mon ne nos notre nous on ont ou par pas plus pour pourquoi qu \
    quand que quel quelle qui sa sans se ses si son sont sous sur ta te tes toi ton tous tout toute \
    toutes tres tu un une vers vos votre voulons vous";

const RU: &str = "без бы был была были было быть вам вас вот все всех вы где да для до его ее если есть \
    еще же за здесь из или им их как когда кто ли меня мне мы на над нам нас наш наша наше наши нашего \
    нашеи не него нет но ни об он она они оно от очень по под при про с сам себя так также там то того \
    тоже только у уже хотим чем что чтобы эта эти это этот мои моя мое для";

const AR: &str = "في من الي علي عن مع هذا هذه ذلك تلك هو هي هم نحن انا انت انتم كان كانت يكون تكون ان لا \
    ما لم لن قد كل بعض بين عند حتي اذا او ثم لكن كما غير بعد قبل التي الذي الذين كيف اين متي لماذا لنا \
    لهم له لها به بها منها منه فيها فيه ايضا نريد اريد";

const ES: &str = "al algo ante antes como con contra cual cuando de del desde donde dos el ella ellas \
    ellos en entre era es esa ese eso esta estan estar estas este esto estos fue ha han hasta hay la las \
    le les lo los mas me mi mis muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra \
    otro para pero por porque que queremos quien se ser si sin sobre son su sus tambien te tiene todo \
    todos tu un una unas uno unos y ya yo";

const PL: &str = "aby ale albo bardzo bez bo by byc byl byla bylo byly chcemy co czy dla do gdy gdzie go \
    ich ile im ja jak jako jego jej jest jestem jestesmy juz kiedy kto ktora ktore ktorego ktory ktorych \
    ktorzy lub ma mamy mi mnie moze na nad nam nas nasz nasza nasze naszego naszej nie nim niz od on ona \
    one oni oraz po pod przed przez przy sa sie sobie sa ta tak takze tam te tego tej ten to tu tych tylko \
    tym we wszystko za ze";

const VI: &str = "ba ban bang bi cac cai can chi cho chua chung chung cua cung da dang day de den di do \
    duoc gi hay hoac hon khi khong la lai lam len ma mot muon nay neu nen nguoi nhieu nhung noi nua o ra \
    rang rat roi sau se tai the theo thi toi trong tu tung va van vao ve vi voi vua";

const DE_VERBS: &str = "brauche brauchen braucht brauchten darf durfen durfte durften gab geben \
    gebraucht gegeben gehabt gemacht gern gerne getan gewollt gib gibt habt haette haetten hatten \
    koennen koennte konnte konnten lassen lasst mache machen machst machte machten mag mochtet \
    moechte moechten mogen muessen mussen musste mussten sollte sollten suche suchen tue tun tut wollt \
    wollte wollten worden wurdet";

const EN_VERBS: &str = "doing done gave gets getting give given gives having lets like likes look \
    looking looks made make makes making must need needed needing seek seeking seeks shall wanted wants";

const FR_VERBS: &str = "aimerais aimerait aimerions besoin cherche cherchent chercher cherchons devons \
    doit doivent donne donnent donner donnez donnons fais faisait faisant faisons faites faut fera \
    ferons font met mettent mettons mettre peut peuvent peux pouvez pouvoir pouvons souhaite souhaitent \
    souhaiter souhaitons veulent veut veux voudrais voudrait voudrions voulez vouloir";

const RU_VERBS: &str = "даем дает дать даю дают делаем делает делать делаю делают должен должна должно \
    должны желаем имеем имеет иметь имеют искать ищем ищет ищу ищут могу могут можем может можно мочь \
    надо нуждаемся нужен нужна нужно нужны сделать хотел хотела хотели хотелось хотеть хотите хотят \
    хочет хочется хочу";

const AR_VERBS: &str = "ابحث احتاج ارغب اعمل افعل اقوم تحتاج تريد تعمل تفعل تقوم عندنا عندي لدي لدينا \
    نبحث نحتاج نرغب نستطيع نسعي نعطي نعمل نفعل نقوم نملك نود يجب يحتاج يحتاجون يريد يريدون يعمل يعملون \
    يفعل يقوم يقومون يمكن يمكننا";

const ES_VERBS: &str = "busca buscamos buscan buscar busco da damos dan dando dar debe debemos deben \
    desea deseamos desean doy gustaria hace hacemos hacen hacer haciendo hago hecho hemos hizo necesita \
    necesitamos necesitan necesitar necesito podemos podria podriamos puede pueden puedo \
    querer querriamos quiere quieren quiero quisieramos tenemos tener tengo tienen";

const PL_VERBS: &str = "chca chce chcialabym chcialbym chciec chcieli chcielibysmy dac daja daje dajemy \
    daly dawac maja miec moga mozemy mozna musi musimy musza potrzeba potrzebna potrzebne potrzebny \
    potrzebowac potrzebuja potrzebuje potrzebujemy prosimy robi robia robic robie robimy szuka szukac \
    szukaja szukam szukamy zrobic";

const VI_VERBS: &str = "co mong nham tim xin";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn the_lists_are_folded() {
        for lang in Lang::ALL {
            for word in words(lang).split_whitespace().chain(verbs(lang).split_whitespace()) {
                assert_eq!(fold(word), word, "{lang:?}");
            }
        }
    }

    #[test]
    fn a_word_is_common_in_its_own_language_only() {
        assert!(stop_word("und", Lang::De));
        assert!(!stop_word("und", Lang::En));
        assert!(!stop_word("stiftung", Lang::De));
    }

    #[test]
    fn a_verb_of_every_request_may_be_part_of_a_name() {
        assert!(empty_verb("machen", Lang::De) && !stop_word("machen", Lang::De));
        assert!(!empty_verb("sucht", Lang::De) && !empty_verb("tanzen", Lang::De));
    }
}
