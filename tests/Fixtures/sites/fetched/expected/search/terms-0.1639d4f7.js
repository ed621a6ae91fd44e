paperDigestSearch.terms(0,"!$2026-01-05 !1 !%arxiv !1 #pdf !1 !=2601.00001 !1 !@ada !1 #lovelace !1 !^ #1 !ada -1 !lovelace -1 !small .1 #tudy -1 !things .1");
