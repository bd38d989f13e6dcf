const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What lies about where people are cared for, and hardly anywhere else. */
export const kitWords = set(
  'sluice tourniquet tourniquets cannula cannulas obs bleep bleeps bleeped bleeping pager crewmate crewmates tunic tabard scrubs scrubbed commode commodes hoist hoists ' +
    'phleb ecg ecgs bloods specimens sharps stethoscope retractor cannulated clerked clerking intubated ttos tto catheters venflon visor ffp3 drips theatres crutches slings vials ampoules',
);

/** How people talk of hours where nights, weekends and holidays are worked in turn. */
export const rotaWords = set(
  'off-duty unsocials unsocial unsociable lates earlies nights handover rota rotas roster agency bank registered increment increments revalidation preceptorship occy outpatients datix shift shifts',
);

/** Work and life that are not care: what is spoken of beside them belongs to them. */
export const elsewhereWords = set(
  // Schools and universities.
  'class classes classroom pupils pupil school schools teacher teachers teaching teach reception-children form playground assembly homework sats ofsted year lesson lessons headteacher nursery essay lectures campus ' +
    // Kitchens, bars, shops, hotels.
    'chef chefs kitchen fryer grill covers pub bar barrel pints pint till tills café cafe hens stag waitress barista bakery loaves dough hotel guests warehouse pallets parcels returns stock ' +
    // Trades, transport, services.
    'electrician electricians sparky plumber wiring wire rewired boiler boilers heating scaffold plasterer roofer van depot bus buses train trains tram driver sector cabin flight pilot lorry broadband insurance custody ' +
    'pump tender watch straw court solicitor ' +
    // Animals and land.
    'vet vets cat cats kitten rabbit rabbits dog dogs puppy pups bulldog horse horses stable stables lambing ewes ewe cow calf sheep donkey tortoise hamster paws garden gardens allotment patio greenhouse ' +
    // Clubs, churches, games, votes, stage.
    'church choir bells vicar match cup goal band gig panto play club gala stewarding stewarded voted vote labour tory councillor candidate count ballot marathon',
);
