/** Words whose point never ends a sentence: something always follows them. Lower case, without the point. */
export const neverFinal: ReadonlySet<string> = new Set(
  `e.g i.e eg ie vs cf viz fig figs eq eqs eqn sec secs tab ref refs no nos vol pp ch app thm prop lem def alg
   dr prof mr mrs ms st w.r.t wrt s.t approx resp incl esp ca a.k.a aka avg max min dept univ jr jan feb mar apr jun jul aug sept sep oct nov dec`.split(
    /\s+/,
  ),
)

/** Words whose point may end a sentence; it does where a word follows that begins sentences. */
export const seldomFinal: ReadonlySet<string> = new Set(
  'al etc et u.s u.k u.s.a e.u a.i ph.d inc ltd corp co i.i.d p.m a.m'.split(' '),
)

/** Words that begin sentences, and are no name after an abbreviation or an initial. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the this these those that there their they then thus a an in on at for from to by with we our it its as if when while
   however moreover furthermore finally additionally also although although and but such both each all most many some
   experiments experimental extensive results empirically here how what why which where unlike despite given since
   first second third specifically to`.split(/\s+/),
)
