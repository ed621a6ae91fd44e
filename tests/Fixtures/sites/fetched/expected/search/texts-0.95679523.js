paperDigestSearch.texts(0,[["papers/2601.00001.html","Small Things","2026-01-05",1,["Ada Lovelace"],"We study small things.",3,"","2601.00001",""]]);
