const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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
    'vet vets cat cats kitten rabbit rabbits dog dogs puppy pups bulldog horse horses stable stables lambing ewes ewe cow calf sheep donkey tortoise hamster paws garden gardens allotment patio greenhouse plant plants cactus cacti fern ferns seedlings salon groomer groomers ' +
    // Clubs, churches, games, votes, stage.
    'church choir bells vicar match cup goal band gig panto play club gala stewarding stewarded voted vote labour tory councillor candidate count ballot marathon referee ref striker keeper league',
);
