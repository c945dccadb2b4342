import type { Texts } from '../texts.ts'

export const sv: Texts = {
  addiction: 'Spel kan vara beroendeframkallande. Spela med gränser.',
  help: 'Hjälp',
  advertisement: 'Annons',
  paidByCasinos: 'Vi får betalt när du registrerar dig hos ett casino via den här sidan.',
  howWeEarn: 'Så tjänar vi pengar',
  otherCountry:
    'Den här sidan är skriven för ett annat land än det du verkar vara i. Andra erbjudanden och lagar kan gälla för dig.',
  ourRating: 'vårt betyg',
  welcomeBonus: 'Välkomstbonus',
  freeSpins: (_, written) => `${written} gratissnurr`,
  noBonus: 'Ingen välkomstbonus',
  terms: 'Villkor',
  termsUnknown: 'Casinots villkor gäller. Läs dem på casinots sida innan du sätter in pengar.',
  payments: 'Betalsätt',
  licence: 'Licens',
  licenceUnknown: 'ej angiven',
  visit: (casino) => `Till ${casino}`,
  adultsAndTerms: (age) => `${age}+ · Casinots villkor gäller`,
  noCasinos: 'Just nu finns inget casino att visa för den här marknaden.',
  beforeYouPlay: {
    heading: 'Innan du spelar',
    rules: [
      'Bestäm vad du har råd att förlora och sätt det som din gräns hos casinot.',
      'Läs bonusvillkoren först: en bonus måste oftast omsättas många gånger innan något betalas ut.',
      'Sluta när det inte är roligt längre. Försök aldrig vinna tillbaka det du förlorat.',
    ],
  },
  back: 'Tillbaka till casinona',
  market: 'Marknad',
  regulator: 'Spelmyndighet',
  selfExclusion: 'Stäng av dig från spel',
  pages: 'Om den här sidan',
  onlyAdults: (age) => `Endast för personer som fyllt ${age} år.`,
  compliance: ({ siteName, minimumAge }) => ({
    terms: {
      title: 'Användarvillkor',
      sections: [
        {
          heading: 'Vad den här sidan är',
          text: `${siteName} presenterar nätcasinon och länkar till dem. Det är inget casino: här kan du varken spela, sätta in eller vinna pengar.`,
        },
        {
          heading: 'Vem den är till för',
          text: `Personer som fyllt ${minimumAge} år och lagligt får spela om pengar där de är. Lagarna skiljer sig mellan länder; att följa dina är ditt ansvar.`,
        },
        {
          heading: 'Bonusar',
          text: 'Bonusar, gratissnurr och deras villkor är casinots och kan ha ändrats sedan vi skrev om dem. Det som gäller är det casinot visar när du registrerar dig.',
        },
        {
          heading: 'När du lämnar sidan',
          text: 'Länkar leder till andra företag. Ditt konto, dina pengar och dina vinster är en sak mellan dig och casinot, enligt dess villkor.',
        },
        {
          heading: 'Inga löften',
          text: 'Betygen är vår åsikt. I genomsnitt förlorar spelare pengar; inget här lovar att du vinner.',
        },
      ],
    },
    privacy: {
      title: 'Integritet',
      sections: [
        {
          heading: 'Inga kakor',
          text: 'De här sidorna sätter inga kakor och laddar ingenting från annonsnätverk.',
        },
        {
          heading: 'Vad som registreras',
          text: 'När du kommer: tiden, ditt land, typ av enhet och webbläsare, sidan du kom från och värdena i länken som ledde dig hit. När du går till ett casino: att du gjorde det. Varje post har ett slumpat nummer och inget namn. Landet härleds ur din IP-adress, som inte sparas.',
        },
        {
          heading: 'Vad casinot får veta',
          text: 'Länken till casinot bär ett sådant nummer. Om du registrerar dig eller sätter in pengar där kan casinot meddela oss det under numret, med ett belopp och sitt eget nummer för dig, så att vår provision kan räknas ut. Vi frågar inte efter ditt namn eller dina kontaktuppgifter.',
        },
        {
          heading: 'Vilka fler som är inblandade',
          text: 'Cloudflare levererar de här sidorna och behandlar då din IP-adress. Logotyper kan laddas från casinonas egna servrar.',
        },
        {
          heading: 'Dina rättigheter',
          text: 'Du kan fråga den som driver sidan vad som sparas om dig och få det rättat eller raderat. Du kan klaga hos din dataskyddsmyndighet.',
        },
      ],
    },
    disclosure: {
      title: 'Så tjänar vi pengar',
      sections: [
        {
          heading: 'Casinon betalar oss',
          text: 'När du följer en länk här och registrerar dig eller sätter in pengar kan casinot betala oss: ett fast belopp, en andel av vad det tjänar på dina förluster, eller båda. Det kostar dig inget extra.',
        },
        {
          heading: 'Vad det betyder för listan',
          text: 'Betalningen kan påverka vilka casinon som visas och i vilken ordning. Listan är ingen översikt över hela marknaden.',
        },
        {
          heading: 'Betyg och villkor',
          text: 'Betygen är sidans egen åsikt. Bredvid varje bonus står dess villkor, så att du själv kan bedöma.',
        },
      ],
    },
    'responsible-gambling': {
      title: 'Spela säkrare',
      sections: [
        {
          heading: 'Så att det förblir ett spel',
          text: [
            'Spela bara för pengar du klarar dig utan.',
            'Sätt gränser för pengar och tid innan du börjar, och håll dem.',
            'Ta pauser. Spela inte när du är upprörd, trött eller berusad.',
            'Låna aldrig för att spela och jaga aldrig förluster.',
          ],
        },
        {
          heading: 'Tecken på att det inte längre är det',
          text: [
            'Du spelar längre eller för mer än du tänkt.',
            'Du döljer det för människor som står dig nära.',
            'Du blir rastlös när du inte kan spela.',
            'Räkningar blir obetalda på grund av spelet.',
          ],
        },
        {
          heading: 'Barn och unga',
          text: `Spel är för den som fyllt ${minimumAge} år. Om barn använder din enhet, håll dina konton låsta och använd ett filter.`,
        },
      ],
    },
  }),
}
