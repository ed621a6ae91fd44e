paperDigestSearch.terms(0,"!#sets-logic !11111 !$2026-01-04 !11 /5 !311 !five /1 #our /2 !logic *11111 !one /3 !paper .11111 !sets *11111 !three /4 #wo /5");
