/** A file as its author means it, and what each bad file is missing. */
export const GOOD: readonly string[] = [
  '{}',
  '{"terms":[],"notThis":[]}',
  '{"$schema":"x","terms":[{"words":["krachtwijk"],"ground":"ras","level":"genoemde-proxy","source":"CRM25-PROXY","reason":"besluit 12"}]}',
  '{"terms":[{"words":["sociale schijf","k-lijn"],"ground":"socio-economic","level":"direct"}]}',
  '{"terms":[{"words":["étnia"],"ground":"political opinion","level":"possible-proxy"}]}',
  '{"notThis":[{"name":"land_cd","why":"nummer van een stuk land"}]}',
];

/** What is wrong, and a text that both the schema and the reader refuse. */
export const BAD: { readonly [wrong: string]: string } = {
  'a list instead of an object': '[]',
  'an unknown key': '{"termen":[]}',
  'no list': '{"terms":{}}',
  'a term that is a text': '{"terms":["krachtwijk"]}',
  'a term without words': '{"terms":[{"ground":"ras","level":"direct"}]}',
  'an empty list of words': '{"terms":[{"words":[],"ground":"ras","level":"direct"}]}',
  'a word of one letter': '{"terms":[{"words":["a"],"ground":"ras","level":"direct"}]}',
  'a word without letters': '{"terms":[{"words":["12_3"],"ground":"ras","level":"direct"}]}',
  'a word that is a number': '{"terms":[{"words":[12],"ground":"ras","level":"direct"}]}',
  'a term without ground': '{"terms":[{"words":["krachtwijk"],"level":"direct"}]}',
  'a ground that is none': '{"terms":[{"words":["krachtwijk"],"ground":"geen","level":"direct"}]}',
  'an unknown level': '{"terms":[{"words":["krachtwijk"],"ground":"ras","level":"proxy"}]}',
  'a reason that is a number': '{"terms":[{"words":["krachtwijk"],"ground":"ras","level":"direct","reason":1}]}',
  'a name without why': '{"notThis":[{"name":"land_cd"}]}',
  'an empty why': '{"notThis":[{"name":"land_cd","why":" "}]}',
  'an empty name': '{"notThis":[{"name":"","why":"nummer van een stuk land"}]}',
};

/** What only the reader can see: the meaning of a text, and which sources there are. */
export const BAD_FOR_THE_READER: { readonly [wrong: string]: string } = {
  'a why that is a placeholder': '{"notThis":[{"name":"land_cd","why":"n.v.t."}]}',
  'a why that is a hole': '{"notThis":[{"name":"land_cd","why":"…"}]}',
  'an unknown source': '{"terms":[{"words":["krachtwijk"],"ground":"ras","level":"direct","source":"X-1"}]}',
  'a key that stands twice': '{"terms":[],"terms":[]}',
};
