import type { Texts } from '../texts.ts'

export const fi: Texts = {
  addiction: 'Pelaaminen voi aiheuttaa riippuvuutta. Aseta itsellesi rajat.',
  help: 'Apua',
  advertisement: 'Mainos',
  paidByCasinos: 'Saamme maksun, kun rekisteröidyt kasinolle tämän sivun kautta.',
  howWeEarn: 'Mistä saamme tulomme',
  otherCountry:
    'Tämä sivu on kirjoitettu muuta maata varten kuin missä näytät olevan. Sinua voivat koskea toiset tarjoukset ja toiset lait.',
  ourRating: 'arviomme',
  welcomeBonus: 'Tervetuliaisbonus',
  freeSpins: (count, written) => `${written} ${count === 1 ? 'ilmaiskierros' : 'ilmaiskierrosta'}`,
  noBonus: 'Ei tervetuliaisbonusta',
  terms: 'Ehdot',
  termsUnknown: 'Kasinon ehdot ovat voimassa. Lue ne kasinon sivulta ennen talletusta.',
  payments: 'Maksutavat',
  licence: 'Lisenssi',
  licenceUnknown: 'ei ilmoitettu',
  visit: (casino) => `Avaa ${casino}`,
  adultsAndTerms: (age) => `K${age} · Kasinon ehdot ovat voimassa`,
  noCasinos: 'Tälle markkinalle ei ole juuri nyt näytettävää kasinoa.',
  beforeYouPlay: {
    heading: 'Ennen kuin pelaat',
    rules: [
      'Päätä, paljonko sinulla on varaa hävitä, ja aseta se rajaksi kasinolla.',
      'Lue ensin bonuksen ehdot: bonus on yleensä kierrätettävä monta kertaa ennen kuin mitään maksetaan ulos.',
      'Lopeta, kun se ei enää ole hauskaa. Älä koskaan yritä voittaa hävittyä takaisin.',
    ],
  },
  back: 'Takaisin kasinoihin',
  market: 'Markkina',
  regulator: 'Rahapelivalvoja',
  selfExclusion: 'Estä itseltäsi pelaaminen',
  pages: 'Tietoa sivustosta',
  onlyAdults: (age) => `Vain ${age} vuotta täyttäneille.`,
  compliance: ({ siteName, minimumAge }) => ({
    terms: {
      title: 'Käyttöehdot',
      sections: [
        {
          heading: 'Mikä tämä sivusto on',
          text: `${siteName} esittelee verkkokasinoita ja linkittää niihin. Se ei ole kasino: täällä ei voi pelata, tallettaa eikä voittaa rahaa.`,
        },
        {
          heading: 'Kenelle se on',
          text: `${minimumAge} vuotta täyttäneille, jotka saavat laillisesti pelata rahasta siellä missä ovat. Lait vaihtelevat maittain; omiesi noudattaminen on sinun vastuullasi.`,
        },
        {
          heading: 'Bonukset',
          text: 'Bonukset, ilmaiskierrokset ja niiden ehdot ovat kasinon, ja ne ovat voineet muuttua. Voimassa on se, mitä kasino näyttää rekisteröityessäsi.',
        },
        {
          heading: 'Kun poistut sivustolta',
          text: 'Linkit vievät muiden yritysten sivuille. Tilisi, rahasi ja voittosi ovat sinun ja kasinon välinen asia kasinon ehtojen mukaan.',
        },
        {
          heading: 'Ei lupauksia',
          text: 'Arviot ovat mielipiteitämme. Keskimäärin pelaajat häviävät rahaa; mikään täällä ei lupaa voittoa.',
        },
      ],
    },
    privacy: {
      title: 'Tietosuoja',
      sections: [
        {
          heading: 'Ei evästeitä',
          text: 'Nämä sivut eivät aseta evästeitä eivätkä lataa mitään mainosverkostoista.',
        },
        {
          heading: 'Mitä kirjataan',
          text: 'Kun saavut: aika, maa, laitteen ja selaimen laji, sivu jolta tulit sekä sen linkin arvot, jota seurasit. Kun siirryt kasinolle: että teit niin. Jokaisella merkinnällä on satunnainen numero eikä nimeä. Maa päätellään IP-osoitteestasi, jota ei säilytetä.',
        },
        {
          heading: 'Mitä kasino saa tietää',
          text: 'Kasinolle vievässä linkissä on tällainen numero. Jos rekisteröidyt tai talletat siellä, kasino voi ilmoittaa sen meille numerolla, summan ja oman pelaajanumerosi kanssa, jotta palkkiomme voidaan laskea. Emme pyydä nimeäsi tai yhteystietojasi.',
        },
        {
          heading: 'Ketkä muut ovat mukana',
          text: 'Cloudflare toimittaa nämä sivut ja käsittelee sitä varten IP-osoitteesi. Logoja voidaan ladata kasinoiden omilta palvelimilta.',
        },
        {
          heading: 'Oikeutesi',
          text: 'Voit kysyä sivuston ylläpitäjältä, mitä sinusta säilytetään, ja pyytää sen korjaamista tai poistamista. Voit valittaa tietosuojaviranomaiselle.',
        },
      ],
    },
    disclosure: {
      title: 'Mistä saamme tulomme',
      sections: [
        {
          heading: 'Kasinot maksavat meille',
          text: 'Kun seuraat linkkiä täältä ja rekisteröidyt tai talletat, kasino voi maksaa meille: kiinteän summan, osuuden siitä mitä se ansaitsee häviöistäsi, tai molemmat. Sinulle se ei maksa mitään ylimääräistä.',
        },
        {
          heading: 'Mitä se merkitsee listalle',
          text: 'Maksu voi vaikuttaa siihen, mitkä kasinot näkyvät ja missä järjestyksessä. Lista ei ole katsaus koko markkinaan.',
        },
        {
          heading: 'Arviot ja ehdot',
          text: 'Arviot ovat sivuston oma mielipide. Jokaisen bonuksen vieressä ovat sen ehdot, jotta voit arvioida itse.',
        },
      ],
    },
    'responsible-gambling': {
      title: 'Turvallisempi pelaaminen',
      sections: [
        {
          heading: 'Jotta se pysyisi pelinä',
          text: [
            'Pelaa vain rahalla, jonka menettäminen ei haittaa.',
            'Aseta rajat rahalle ja ajalle ennen kuin aloitat, ja pidä niistä kiinni.',
            'Pidä taukoja. Älä pelaa järkyttyneenä, väsyneenä tai humalassa.',
            'Älä koskaan lainaa pelaamista varten äläkä jahtaa häviöitä.',
          ],
        },
        {
          heading: 'Merkkejä siitä, ettei se enää ole peliä',
          text: [
            'Pelaat pidempään tai suuremmilla summilla kuin aioit.',
            'Salaat sen läheisiltäsi.',
            'Tulet levottomaksi, kun et voi pelata.',
            'Laskuja jää sen vuoksi maksamatta.',
          ],
        },
        {
          heading: 'Lapset ja nuoret',
          text: `Rahapelit on tarkoitettu ${minimumAge} vuotta täyttäneille. Jos lapset käyttävät laitettasi, pidä tilisi lukittuina ja käytä suodatinta.`,
        },
      ],
    },
  }),
}
