/* words.c -- what the practice unit is put together from. All of it is invented. */
#include "app/practice/words.h"

static const char *const men[] = {
    "Aaron", "Abdul", "Adam", "Adrian", "Ahmed", "Aidan", "Alan", "Albert", "Alexander", "Alfie",
    "Amir", "Andrew", "Anthony", "Arthur", "Ashley", "Barry", "Benjamin", "Bradley", "Brian",
    "Callum", "Cameron", "Carl", "Charles", "Christopher", "Colin", "Connor", "Craig", "Daniel",
    "Darren", "David", "Dean", "Declan", "Dominic", "Dylan", "Edward", "Elliot", "Ethan", "Farid",
    "Finley", "Francis", "Gareth", "Gary", "George", "Glyn", "Graham", "Harrison", "Harry",
    "Hassan", "Hugh", "Ian", "Imran", "Isaac", "Ivan", "Jack", "Jacob", "Jamal", "James", "Jamie",
    "Jason", "Jermaine", "Joel", "John", "Jonathan", "Joseph", "Joshua", "Kai", "Karl", "Keith",
    "Kevin", "Kieran", "Kyle", "Lee", "Leon", "Lewis", "Liam", "Luke", "Łukasz", "Malcolm",
    "Marcus", "Mark", "Martin", "Matthew", "Mohammed", "Nathan", "Neil", "Nicholas", "Oliver",
    "Owen", "Patrick", "Paul", "Peter", "Philip", "Rashid", "Reece", "Rhys", "Robert", "Ryan",
    "Samuel", "Scott", "Seán", "Simon", "Stephen", "Terence", "Thomas", "Timothy", "Tyrone",
    "Victor", "Wayne", "William", "Zachary",
};

static const char *const women[] = {
    "Abigail", "Aisha", "Alice", "Amanda", "Amara", "Amy", "Angela", "Anna", "Bethan", "Carol",
    "Catherine", "Charlotte", "Chloë", "Claire", "Danielle", "Deborah", "Donna", "Ellen", "Emily",
    "Emma", "Fatima", "Fiona", "Gemma", "Grace", "Hannah", "Helen", "Holly", "Jade", "Jane",
    "Jennifer", "Joanna", "Julie", "Karen", "Kelly", "Laura", "Leanne", "Lisa", "Lucy", "Mair",
    "Maria", "Megan", "Michelle", "Natalie", "Nicola", "Nkechi", "Olivia", "Paula", "Rachel",
    "Rebecca", "Ruth", "Samantha", "Sarah", "Sharon", "Siân", "Sophie", "Stacey", "Tracey",
    "Vanessa", "Victoria", "Zofia",
};

static const char *const surnames[] = {
    "Abbott", "Adeyemi", "Akhtar", "Allen", "Anderson", "Archer", "Atkinson", "Bailey", "Barker",
    "Barnes", "Begum", "Bell", "Bennett", "Birch", "Booth", "Bradley", "Brennan", "Brooks", "Brown",
    "Burgess", "Burton", "Butler", "Byrne", "Campbell", "Carr", "Carter", "Castle", "Chapman",
    "Chaudhry", "Clarke", "Clayton", "Coleman", "Collins", "Cooke", "Cooper", "Cox", "Crawford",
    "Cross", "Curtis", "Davies", "Dawson", "Dean", "Dixon", "Doyle", "Dunn", "Edwards", "Ellis",
    "Evans", "Farrell", "Fenwick", "Fisher", "Fletcher", "Forde", "Foster", "Fox", "Francis",
    "Fraser", "Gallagher", "Garner", "Gibson", "Gill", "Graham", "Grant", "Green", "Griffiths",
    "Hall", "Hamilton", "Harker", "Harper", "Harris", "Harvey", "Hayes", "Henderson", "Hill",
    "Holmes", "Howard", "Hughes", "Hunt", "Hussain", "Ibrahim", "Jackson", "Jenkins", "Johnson",
    "Jones", "Kaur", "Kelly", "Kennedy", "Khan", "King", "Knight", "Kowalski", "Lambert", "Lawson",
    "Lewis", "Lloyd", "Łoś", "Marshall", "Mason", "McCarthy", "McKenna", "Miller", "Mitchell",
    "Moore", "Morgan", "Morris", "Murphy", "Murray", "Nowak", "O'Brien", "O'Neill", "Oakley",
    "Okafor", "Osei", "Owen", "Palmer", "Parker", "Patel", "Pearce", "Phillips", "Pike", "Porter",
    "Powell", "Price", "Quinn", "Rahman", "Reynolds", "Richards", "Roberts", "Robinson", "Rogers",
    "Rose", "Ross", "Russell", "Ryan", "Saunders", "Scott", "Shah", "Shaw", "Simpson", "Singh",
    "Smith", "Stevens", "Stewart", "Stone", "Sutton", "Taylor", "Thomas", "Thompson", "Turner",
    "Walker", "Walsh", "Ward", "Watson", "Webb", "Wells", "West", "White", "Wilkinson", "Williams",
    "Wilson", "Winter", "Wood", "Woodhouse-Bell", "Wright", "Young", "Zając",
};

static const char *const streets[] = {
    "Alder Road", "Anchor Street", "Beacon Street", "Bridge Lane", "Canal Side", "Chapel Row",
    "Cinder Lane", "Copper Close", "Dock Lane", "Elm Grove", "Ferry Road", "Foundry Street",
    "Garth Avenue", "Granary Way", "Hawthorn Drive", "High Street", "Jubilee Street", "Kiln Court",
    "Lantern Hill", "Market Place", "Mill Lane", "Orchard View", "Park Close", "Quarry Road",
    "Rope Walk", "Saltholme Way", "Station Road", "Tanner's Court", "Tower Street", "Weir Bank",
};

static const char *const towns[] = {
    "Northbridge", "Saltholme", "Thornsea", "Brackwater", "Harrow Fell", "Castle Moor",
};

static const char *const employers[] = {
    "Castle Cold Store", "Thornsea Haulage", "Saltholme Bakery", "Brackwater Farm",
    "Moor Lane Garage", "Harbour Fish", "Northbridge Laundry", "Fell View Care",
};

static const char *const notes[] = {
    "Came on time. Talked about the week; sleeping better. Agreed to ring the housing office.",
    "Came on time. Went through the work sheet on consequences. Engaged well.",
    "Came ten minutes late, bus delayed. Reviewed the plan; two steps done, one left.",
    "Talked through the argument at the weekend and what he could have done instead.",
    "Has started work. Shifts discussed; mornings are now difficult, afternoons are fine.",
    "Looked at the letter from the landlord together and drafted an answer.",
    "Reports no alcohol since the last meeting. Support worker confirms.",
    "Mother unwell; caring for her. Agreed shorter meetings for the next two weeks.",
    "Discussed contact with the children through the contact centre. Next visit is booked.",
    "Completed the third exercise on managing anger. Asked good questions.",
    "Short meeting by telephone. No change in address or circumstances.",
    "Brought proof of the hospital appointment. Evidence copied to file.",
    "Unhappy about the curfew times; explained how a change can be asked for.",
    "Went through the benefits letter. Referred to the advice desk for debt.",
    "Spoke about the new relationship; she is called for in the plan review.",
    "Home visit. House tidy, partner present, no concerns seen.",
};

const char *a_forename(struct dice *d, bool is_woman)
{
    return is_woman ? ONE_OF(d, women) : ONE_OF(d, men);
}

const char *a_surname(struct dice *d)
{
    return ONE_OF(d, surnames);
}

const char *a_street(struct dice *d)
{
    return ONE_OF(d, streets);
}

const char *a_town(struct dice *d)
{
    return ONE_OF(d, towns);
}

const char *an_employer(struct dice *d)
{
    return ONE_OF(d, employers);
}

const char *a_note(struct dice *d)
{
    return ONE_OF(d, notes);
}
