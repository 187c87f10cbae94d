// Written by build-gazetteer.mjs, do not edit.
// © GeoBasis-DE / BKG 2017 (data changed). Read by ../read-gazetteer.ts.

/** States, districts and municipalities, one a line. */
export const names = `#Schleswig-Holstein
>
*Flensburg
>
*Kiel
>
*Lübeck
>
*Neumünster
>Kreis Dithmarschen
*Brunsbüttel
Neufelderkoog
Neufeld
Schmedeswurth
Averlak
Diekhusen-Fahrstedt
Kaiser-Wilhelm-Koog
Ramhusen
Eddelak
Marnerdeich
Dingen
*Marne
Helse
Kuden
Volsemenhusen
Buchholz
Kronprinzenkoog
Sankt Michaelisdonn
Burg (Dithmarschen)
Quickborn
Trennewurth
Brickeln
Friedrichskoog
Barlt
Gudendorf
Hochdonn
Frestedt
Großenrade
Busenwurth
Windbergen
Süderhastedt
Eggstedt
Elpersbüttel
Wolmersdorf
Krumstedt
Schafstedt
Nindorf
Bargenstedt
*Meldorf
Tensbüttel-Röst
Epenwöhrden
Nordermeldorf
Sarzbüttel
Albersdorf
Büsum
Büsumer Deichhausen
Odderade
Warwerort
Wennbüttel
Friedrichsgabekoog
Hemmingstedt
Arkebek
Bunsoh
Lieth
Nordhastedt
Oesterdeichstrich
Westerdeichstrich
Wöhrden
Offenbüttel
Hedwigenkoog
Immenstedt
Lohe-Rickelshof
Reinsbüttel
Schrum
Wesselburener Deichhausen
*Heide
Norderwöhrden
Osterrade
Gaushorn
Hellschen-Heringsand-Unterschaar
Süderdeich
Welmbüttel
Oesterwurth
Süderdorf
*Wesselburen
Wesseln
Hillgroven
Norddeich
Ostrohe
Tellingstedt
Westerborstel
Wrohm
Barkenholm
Neuenkirchen
Dellstedt
Hövede
Schalkholz
Schülp
Süderheistedt
Weddingstedt
Linden
Norderheistedt
Wesselburenerkoog
Dörpling
Stelle-Wittenwurth
Strübbel
Glüsing
Hemme
Pahlen
Tielenhemme
Wiemerstedt
Fedderingen
Wallen
Karolinenkoog
Rehm-Flehde-Bargen
Hennstedt
Hollingstedt
Delve
Schlichting
Bergewöhrden
Groven
Kleve
Krempel
Lunden
Lehe
Sankt Annen
>Kreis Herzogtum Lauenburg
*Lauenburg/Elbe
Buchhorst
Lanze
Schnakenbek
Krüzen
Basedow
Juliusburg
Krukow
Dalldorf
*Geesthacht
Lütau
Wiershop
Hamwarde
Wangelau
Escheburg
Gülzow
Witzeeze
Bröthen
Hohenhorn
Kollow
Worth
Börnsen
Büchen
Kröppelshagen-Fahrendorf
Schulendorf
Brunstorf
Dassendorf
Langenlehsten
Müssen
*Schwarzenbek
Wentorf bei Hamburg
Fitzen
Grabau
Klein Pampau
Siebeneichen
Wohltorf
Groß Pampau
Sahms
Aumühle
Grove
Göttin
Güster
Besenthal
Havekost
Roseburg
Elmenhorst
Gudow
Hornbek
Kankelau
Kasseburg
Möhnsen
Tramm
Fuhlenhagen
Grambek
Talkau
Woltersdorf
Basthorst
Klein Zecher
Kuddewörde
Dahmker
Hollenbek
Lehmrade
Mühlenrade
Niendorf/Stecknitz
Schretstaken
Breitenfelde
Hamfelde
Borstorf
Brunsmark
Köthel
Seedorf
Alt Mölln
Bälau
Horst
*Mölln
Sterley
Walksfelde
Koberg
Poggensee
Linau
Panten
Salem
Fredeburg
Lankau
Nusse
Schmilau
Sirksfelde
Kittlitz
Ritzerau
Wentorf (Amt Sandesneben)
Albsfelde
Kühsen
Schönberg
Giesensdorf
Lüchow
Mustin
Sandesneben
Ziethen
Behlendorf
Duvensee
Niendorf bei Berkenthin
Schiphorst
Harmsdorf
Kulpin
Labenz
*Ratzeburg
Einhaus
Göldenitz
Klinkrade
Mechow
Buchholz
Bäk
Düchelsdorf
Römnitz
Sierksrade
Steinhorst
Stubben
Berkenthin
Groß Disnack
Pogeez
Groß Boden
Kastorf
Rondeshagen
Siebenbäumen
Schürensöhlen
Bliestorf
Grinau
Klempau
Groß Sarau
Krummesse
Groß Schenkenberg
Groß Grönau
>Kreis Nordfriesland
Vollerwiek
Grothusenkoog
*Tönning
Sankt Peter-Ording
Welt
Tating
*Garding
Katharinenheerd
Kirchspiel Garding
Kotzenbüll
Drage
Tümlauer Koog
Oldenswort
Poppenbüll
Seeth
Tetenbüll
*Friedrichstadt
Süderhöft
Westerhever
Fresendelf
Hude
Koldenbüttel
Osterhever
Norderfriedrichskoog
Ramstedt
Schwabstedt
Uelvesbüll
Wisch
Witzwort
Winnert
Oldersbek
Südermarsch
Ostenfeld (Husum)
Simonsberg
Rantrum
Mildstedt
Wittbek
*Husum
Nordstrand
Schwesing
Wester-Ohrstedt
Elisabeth-Sophien-Koog
Oster-Ohrstedt
Hattstedt
Horstedt
Pellworm
Wobbenbüll
Ahrenviöl
Ahrenviölfeld
Olderup
Arlewatt
Immenstedt
Hattstedtermarsch
Ahrenshöft
Behrendorf
Bondelum
Hallig Hooge
Viöl
Almdorf
Bohmstedt
Struckum
Norstedt
Haselund
Reußenköge
Sollwitt
Breklum
Drelsdorf
*Bredstedt
Wittdün auf Amrum
Kolkerheide
Löwenstedt
Sönnebüll
Vollstedt
Gröde
Langeneß
Bordelum
Högel
Joldelund
Nebel
Ockholm
Goldebek
Goldelund
Lütjenholm
Norddorf auf Amrum
Langenhorn
Nieblum
Witsum
*Wyk auf Föhr
Bargum
Borgsum
Dagebüll
Utersum
Wrixum
Alkersum
Enge-Sande
Süderende
Dunsum
Midlum
Oevenum
Oldsum
Stedesand
Stadum
Risum-Lindholm
Galmsbüll
Hörnum (Sylt)
Leck
Sprakebüll
Achtrup
Klixbüll
*Niebüll
Tinningstedt
Bosbüll
Emmelsbüll-Horsbüll
Karlum
Holm
Lexgaard
Braderup
Ladelund
Uphusum
Bramstedtlund
Friedrich-Wilhelm-Lübke-Koog
Neukirchen
Humptrup
Klanxbüll
Süderlügum
Westre
Sylt
Aventoft
Ellhöft
Rodenäs
Wenningstedt-Braderup (Sylt)
Kampen (Sylt)
List auf Sylt
>Kreis Ostholstein
*Bad Schwartau
Stockelsdorf
Ratekau
Timmendorfer Strand
Ahrensbök
Scharbeutz
Sierksdorf
Bosau
Süsel
*Neustadt in Holstein
Altenkrempe
Schashagen
*Eutin
Kasseedorf
Grömitz
Beschendorf
Malente
Manhagen
Kellenhusen (Ostsee)
Schönwalde am Bungsberg
Dahme
Kabelhorst
Lensahn
Harmsdorf
Grube
Riepsdorf
Damlos
Wangels
Göhl
Heringsdorf
*Oldenburg in Holstein
Neukirchen
Gremersdorf
Großenbrode
*Heiligenhafen
*Fehmarn
>Kreis Pinneberg
*Wedel
*Schenefeld
Hetlingen
Halstenbek
Holm
Haseldorf
Appen
Heist
*Pinneberg
Rellingen
Ellerbek
Haselau
Bönningstedt
Moorrege
Neuendeich
Prisdorf
Tangstedt
*Uetersen
Borstel-Hohenraden
Groß Nordende
Hasloh
Kummerfeld
Seestermühe
*Tornesch
Heidgraben
Klein Nordende
Seester
Ellerhoop
*Quickborn
Seeth-Ekholt
Bevern
*Elmshorn
Raa-Besenbek
Hemdingen
Kölln-Reisiek
Bilsen
Bullenkuhlen
Bokholt-Hanredder
Heede
*Barmstedt
Klein Offenseth-Sparrieshoop
Langeln
Groß Offenseth-Aspern
Lutzhorn
Brande-Hörnerkirchen
Bokel
Westerhorn
Osterhorn
Helgoland
>Kreis Plön
Bönebüttel
Rendswühren
Ruhwinkel
Nehmten
Tasdorf
Belau
Schillsdorf
Dersau
Großharrie
Bösdorf
Kalübbe
Wankendorf
*Plön
Ascheberg (Holstein)
Stolpe
Dörnick
Bothkamp
Nettelsee
Löptin
Rathjensdorf
Wittmoldt
Kühren
Wahlstorf
Warnau
Barmissen
Postfeld
Grebin
Kirchbarkau
Kirchnüchel
Lebrade
Großbarkau
Klein Barkau
Schellhorn
Lehmkuhlen
*Preetz
Boksee
Dannau
Honigsee
Högsdorf
Kletkamp
Mucheln
Rantzau
Pohnsdorf
Helmstorf
Blekendorf
Klamp
Lammershagen
Martensrade
Rastorf
*Schwentinental
Selent
Giekau
*Lütjenburg
Dobersdorf
Hohwacht (Ostsee)
Schlesen
Behrensdorf (Ostsee)
Fargau-Pratjau
Schönkirchen
Köhn
Panker
Stoltenberg
Tröndel
Mönkeberg
Bendfeld
Fahren
Passade
Probsteierhagen
Heikendorf
Hohenfelde
Höhndorf
Fiefbergen
Krummbek
Prasdorf
Schwartbuck
Brodersdorf
Krokau
Lutterbek
Stakendorf
Barsbek
Laboe
Schönberg (Holstein)
Stein
Wendtorf
Wisch
>Kreis Rendsburg-Eckernförde
Arpsdorf
Padenstedt
Ehndorf
Grauel
Jahrsdorf
Meezen
Aukrug
Wapelfeld
Wasbek
Bendorf
Bornholt
Hohenwestedt
Thaden
Rade bei Hohenwestedt
Seefeld
Tappendorf
Gokels
Mörel
Osterstedt
Beldorf
Beringstedt
Remmels
Timmaspe
Gnutz
Hanerau-Hademarschen
Heinkenborstel
Krogaspe
Nindorf
Negenharrie
Nienborstel
Steenfeld
Todenbüttel
Loop
Lütjenwestedt
Oldenhütten
Groß Buchwald
Mühbrook
Schönbek
Schülp bei Nortorf
Wattenbek
Bargstedt
Bordesholm
Brinjahe
Haale
Luhnstedt
*Nortorf
Oldenbüttel
Stafstedt
Borgdorf-Seedorf
Dätgen
Embühren
Tackesdorf
Brügge
Eisendorf
Hamweddel
Hoffeld
Bissee
Brammer
Breiholz
Ellerdorf
Reesdorf
Schmalstede
Sören
Techelsdorf
Warder
Bokel
Böhnhusen
Grevenkrug
Hörsten
Jevenstedt
Langwedel
Prinzenmoor
Schönhorst
Blumenthal
Groß Vollstedt
Hamdorf
Emkendorf
Flintbek
Schülp bei Rendsburg
Bargstall
Elsdorf-Westermühlen
Rumohr
Schierensee
Molfsee
Nübbel
Osterrönfeld
Westensee
Westerrönfeld
Friedrichsgraben
Rodenbek
Sophienhamm
Haßmoor
Mielkendorf
Schülldorf
Achterwehr
Hohn
*Rendsburg
Bredenbek
Felde
Fockbek
Friedrichsholm
Schacht-Audorf
*Büdelsdorf
Christiansholm
Melsdorf
Ostenfeld (Rendsburg)
Königshügel
Rade bei Rendsburg
Borgstedt
Bovenau
Kronshagen
Krummwisch
Lohe-Föhrden
Ottendorf
Quarnbek
Rickert
Alt Duvenstedt
Bünsdorf
Neu Duvenstedt
Schinkel
Neuwittenbek
Sehestedt
Holzbunge
Lindau
Altenholz
Owschlag
Tüttendorf
Ahlefeld-Bistensee
Felm
Groß Wittensee
Haby
Holtsee
Klein Wittensee
Gettorf
Damendorf
Ascheffel
Brekendorf
Dänischenhagen
Goosefeld
Neudorf-Bornstein
Osdorf
Altenhof
Hütten
Osterby
Strande
Hummelfeld
Noer
Schwedeneck
Windeby
*Eckernförde
Güby
Fleckeby
Barkelsby
Gammelby
Kosel
Loose
Waabs
Rieseby
Holzdorf
Damp
Thumby
Dörphof
Winnemark
Brodersby
Karby
>Kreis Schleswig-Flensburg
Tielen
Erfde
Süderstapel
Meggerdorf
Norderstapel
Tetenhusen
Alt Bennebek
Bergenhusen
Klein Bennebek
Kropp
Börm
Wohlde
Dörpstedt
Groß Rheide
Klein Rheide
Jagel
Lottorf
Geltorf
Hollingstedt
Selk
Dannewerk
Ellingstedt
Busdorf
Fahrdorf
Hüsby
Borgwedel
*Schleswig
Schuby
Treia
Brodersby
Schaalby
Silberstedt
Goltoft
Jübek
Lürschau
Neuberend
Nübel
Taarstedt
Ulsnis
Idstedt
Sollerup
Tolk
Bollingstedt
Süderfahrenstedt
Süderhackstedt
Steinfeld
Stolk
Twedt
Boren
Böklund
Langstedt
Loit
Jörl
Klappholz
Nottfeld
*Arnis
Brebel
Eggebek
Struxdorf
Süderbrarup
Uelsby
Dollrottfeld
Grödersby
Janneby
Rabenkirchen-Faulück
Sieverstedt
Böel
Norderbrarup
Schnarup-Thumby
Havetoft
Jerrishoe
*Kappeln
Tarp
Wagersrott
Oersberg
Saustrup
Scheggerott
Mittelangeln
Mohrkirch
Wanderup
Rabel
Rügge
Stoltebüll
Großenwiehe
Großsolt
Lindewitt
Maasholm
Ahneby
Esgrus
Oeversee
Rabenholz
Hasselberg
Sterup
Sörup
Ausacker
Freienwill
Nordhackstedt
Stangheck
Gelting
Hörup
Kronsgaard
Hürup
Meyn
Niesgrau
Handewitt
Pommerby
Tastrup
Grundhof
Husby
Schafflund
Steinberg
Steinbergkirche
Dollerup
Maasbüll
Nieby
Wallsbüll
Osterby
Ringsberg
Harrislee
Holt
Langballig
Medelby
Munkbrarup
Wees
Westerholz
Jardelund
*Glücksburg (Ostsee)
Böxlund
Weesby
>Kreis Segeberg
*Norderstedt
Ellerau
Kayhude
Henstedt-Ulzburg
Wakendorf II
Alveslohe
Itzstedt
Nahe
Kisdorf
Sülfeld
*Kaltenkirchen
Oering
Winsen
Groß Niendorf
Hüttblek
Sievershütten
Heidmoor
Kattendorf
Nützen
Oersdorf
Seth
Neversdorf
Stuvenborn
Fredesdorf
Leezen
Struvenhütten
Wakendorf I
Bahrenhof
Bebensee
Dreggers
Lentföhrden
Mönkloh
Schmalfeld
Bühnsdorf
Hartenholm
Todesfelde
Kükels
Neuengörs
Schwissel
Traventhal
Weddelbrook
*Bad Bramstedt
Bark
Hasenmoor
Klein Gladebrügge
Mözen
Strukdorf
Föhrden-Barl
Geschendorf
Hitzhusen
Högersdorf
Weede
Bimöhlen
Wittenborn
*Bad Segeberg
Fahrenkrug
Fuhlendorf
Hagen
Schieren
Stipsdorf
Westerrade
Pronstorf
Heidmühlen
Klein Rönnau
Rohlstorf
Schackendorf
*Wahlstedt
Wiemersdorf
Armstedt
Borstel
Groß Rönnau
Großenaspe
Hasenkrug
Krems II
Negernbötel
Boostedt
Hardebek
Latendorf
Rickling
Wensin
Blunk
Daldorf
Nehms
Travenhorst
Groß Kummerfeld
Tensfeld
Trappenkamp
Glasau
Gönnebek
Seedorf
Tarbek
Bornhöved
Damsdorf
Schmalensee
Stocksee
>Kreis Steinburg
Neuendorf bei Elmshorn
Kollmar
Altenmoor
Engelbrechtsche Wildnis
*Glückstadt
Herzhorn
Kiebitzreihe
Blomesche Wildnis
Sommerland
Elskop
Horst (Holstein)
Krempdorf
Borsfleth
*Krempe
Süderau
Grevenkop
Hohenfelde
Wewelsfleth
Neuenbrook
Bahrenfleth
Brokdorf
Krempermoor
Rethwisch
Beidenfleth
Dägeling
Lägerdorf
Breitenburg
Dammfleth
Kremperheide
Sankt Margarethen
Heiligenstedtenerkamp
Hingstheide
Hodorf
Kronsmoor
Münsterdorf
Westermoor
Büttel
Moordiek
Wulfsmoor
Auufer
Heiligenstedten
Kollmoor
Landscheide
Nortorf
Stördorf
*Wilster
Bekmünde
Breitenberg
*Itzehoe
Kudensee
Landrecht
Oelixdorf
Wittenbergen
Wrist
Bekdorf
Winseldorf
Ecklak
*Kellinghusen
Krummendiek
Lohbarbek
Oldendorf
Quarnstedt
Moorhusen
Mühlenbarbek
Neuendorf-Sachsenbande
Schlotfeld
Aebtissinwisch
Kleve
Ottenbüttel
Huje
Nutteln
Rosdorf
Störkathen
Vaalermoor
Brokstedt
Hohenaspe
Hohenlockstedt
Kaaks
Oeschebüttel
Lockstedt
Mehlbek
Rade
Vaale
Drage
Fitzbek
Willenscharen
Agethorst
Gribbohm
Kaisborstel
Wacken
Hennstedt
Looft
Nienbüttel
Peissen
Sarlhusen
Bokelrehm
Hadenfeld
Poyenberg
Pöschendorf
Silzen
Wiedenborstel
Bokhorst
Holstenniendorf
Schenefeld
Besdorf
Christinenthal
Oldenborstel
Aasbüttel
Reher
Puls
Warringholz
>Kreis Stormarn
*Glinde
Oststeinbek
*Reinbek
Barsbüttel
Witzhave
Brunsbek
Grande
Rausdorf
Hamfelde
Braak
Köthel
Stapelfeld
Großensee
Trittau
Hohenfelde
Siek
Grönwohld
Lütjensee
Hoisdorf
*Ahrensburg
Großhansdorf
Ammersbek
Todendorf
Delingsdorf
Steinburg
Hammoor
*Bargteheide
Jersbek
Lasbek
Tangstedt
Tremsbüttel
Bargfeld-Stegen
Pölitz
Elmenhorst
Rümpel
Nienwohld
Rethwisch
Westerau
Neritz
*Bad Oldesloe
Barnitz
Grabau
Klein Wesenberg
Meddewade
Wesenberg
*Reinfeld (Holstein)
Travenbrück
Feldhorst
Hamberge
Heidekamp
Badendorf
Zarpen
Rehhorst
Heilshoop
Mönkhagen
#Hamburg
>
!Hamburg
#Niedersachsen
>
*Braunschweig
>
*Salzgitter
>
*Wolfsburg
>Landkreis Gifhorn
Schwülper
Vordorf
Didderse
Meine
Adenbüttel
Rötgesbüttel
Wasbüttel
Calberlah
Hillerse
Ribbesbüttel
Isenbüttel
Leiferde
Weyhausen
Osloß
Meinersen
Tappenbeck
Rühen
Bokensdorf
Jembke
*Gifhorn
Tiddische
Müden (Aller)
Barwedel
Parsau
Sassenburg
Bergfeld
Wagenhoff
Ehra-Lessien
Tülau
Ummern
Wesendorf
Brome
Wahrenholz
Schönewörde
Groß Oesingen
*Wittingen
Dedelstorf
Steinhorst
Hankensbüttel
Obernholz
Sprakensehl
>Landkreis Göttingen
Staufenberg
Friedland
*Hann. Münden
Jühnde
Scheden
Rosdorf
Bühren
Gleichen
*Dransfeld
*Duderstadt
Niemetal
*Göttingen
Landolfshausen
Seulingen
Obernfeld
Seeburg
Waake
Adelebsen
Rollshausen
Ebergötzen
Rüdershausen
Bovenden
Rhumspringe
Wollbrandshausen
Krebeck
Bodensee
Gieboldehausen
Wollershausen
Bilshausen
>Landkreis Goslar
*Braunlage
*Clausthal-Zellerfeld
*Bad Harzburg
*Seesen
*Goslar
*Langelsheim
Hahausen
Lutter am Barenberge
Liebenburg
Wallmoden
>Landkreis Helmstedt
Beierstedt
Gevensleben
Jerxheim
Söllingen
Ingeleben
Twieflingen
*Schöningen
Büddenstedt
Warberg
Räbke
Wolsdorf
Frellstedt
*Helmstedt
Süpplingen
Süpplingenburg
*Königslutter am Elm
Mariental
Rennau
Grasleben
Lehre
Querenhorst
Bahrdorf
Groß Twülpstedt
Velpke
Danndorf
Grafhorst
>Landkreis Northeim
Nörten-Hardenberg
Bodenfelde
*Hardegsen
*Uslar
Katlenburg-Lindau
*Moringen
*Northeim
Kalefeld
*Dassel
*Einbeck
*Bad Gandersheim
>Landkreis Osterode am Harz
Walkenried
*Bad Sachsa
*Bad Lauterberg im Harz
*Herzberg am Harz
Zorge
Wieda
Hattorf am Harz
Elbingerode
Wulften am Harz
Hörden am Harz
*Osterode am Harz
Bad Grund (Harz)
>Landkreis Peine
Lengede
Vechelde
Ilsede
Hohenhameln
*Peine
Wendeburg
Edemissen
>Landkreis Wolfenbüttel
Schladen-Werla
Sehlde
Haverlah
Heere
Winnigstedt
Börßum
Hedeper
Heiningen
Roklum
Flöthe
Baddeckenstedt
Elbe
Semmenstedt
Dorstadt
Uehrde
Cramme
Kissenbrück
Remlingen
Ohrum
Vahlberg
Wittmar
Burgdorf
Dahlum
Denkte
Dettum
*Schöppenstedt
*Wolfenbüttel
Kneitlingen
Evessen
Erkerode
Sickte
Veltheim (Ohe)
Cremlingen
>Region Hannover
*Springe
*Pattensen
Wennigsen (Deister)
*Laatzen
*Hemmingen
*Ronnenberg
*Gehrden
*Sehnde
*Barsinghausen
!Hannover
*Lehrte
*Seelze
*Wunstorf
*Garbsen
Isernhagen
Uetze
*Burgdorf
*Langenhagen
*Burgwedel
*Neustadt am Rübenberge
Wedemark
>Landkreis Diepholz
Lemförde
Stemshorn
Quernheim
Brockum
Marl
Hüde
Lembruch
Wagenfeld
Bahrenborstel
Hemsloh
Kirchdorf
Rehden
Wetschen
Varrel
Barver
*Diepholz
Barenburg
Wehrbleck
Dickel
Freistatt
Borstel
Drebber
Maasen
*Sulingen
Eydelstedt
Siedenburg
Barnstorf
Staffhorst
Mellinghausen
Ehrenburg
Drentwede
Scholen
Schwaförden
Asendorf
Neuenkirchen
Affinghausen
*Twistringen
Sudwalde
Bruchhausen-Vilsen
*Bassum
Süstedt
Martfeld
Schwarme
*Syke
Weyhe
Stuhr
>Landkreis Hameln-Pyrmont
*Bad Pyrmont
Emmerthal
Aerzen
Salzhemmendorf
Coppenbrügge
*Hameln
*Hessisch Oldendorf
*Bad Münder am Deister
>Landkreis Hildesheim
Landwehr
Freden (Leine)
Winzenburg
Everode
Lamspringe
Woltershausen
Harbarnsen
Neuhof
*Alfeld (Leine)
Coppengrave
Duingen
Sehlem
Adenstedt
*Bockenem
Weenzen
Hoyershausen
Westfeld
Almstedt
Brüggen
Marienhagen
Eberholzen
Banteln
Eime
Rheden
Sibbesse
*Bad Salzdetfurth
Despetal
Diekholzen
*Gronau (Leine)
Holle
Betheln
*Elze
*Hildesheim
Nordstemmen
Schellerten
Söhlde
Giesen
Harsum
*Sarstedt
Algermissen
>Landkreis Holzminden
Lauenförde
Derental
Fürstenberg
Boffzen
*Holzminden
Heinade
Deensen
Arholzen
Wangelnstedt
Heinsen
Bevern
Eimen
*Stadtoldendorf
Negenborn
Polle
Golmbach
Lenne
Brevörde
Holenberg
Vahlbruch
Delligsen
*Eschershausen
Holzen
Pegestorf
Kirchbrak
Ottenstein
*Bodenwerder
Lüerdissen
Dielmissen
Hehlen
Halle
Heyen
>Landkreis Nienburg (Weser)
Warmsen
Diepenau
Raddestorf
*Rehburg-Loccum
Leese
Stolzenau
Uchte
Landesbergen
Husum
Estorf
Linsburg
Steyerberg
Liebenau
Binnen
Stöckse
*Nienburg (Weser)
Pennigsehl
Marklohe
Rodewald
Steimbke
Drakenburg
Wietzen
Balge
Heemsen
Rohrsen
Haßbergen
Schweringen
Warpe
Gandesbergen
Eystrup
Bücken
Hämelhausen
Hassel (Weser)
*Hoya
Hoyerhagen
Hilgermissen
>Landkreis Schaumburg
*Rinteln
Buchholz
Heeßen
Luhden
Auetal
Bad Eilsen
Hülsede
Ahnsen
Messenkamp
*Obernkirchen
Pohle
Lauenau
*Bückeburg
Nienstädt
Apelern
Helpsen
*Rodenberg
Seggebruch
*Stadthagen
Hespe
*Bad Nenndorf
Beckedorf
Heuerßen
Meerbeck
Lindhorst
Lüdersfeld
Niedernwöhren
Nordsehl
Suthfeld
Hohnhorst
Lauenhagen
Auhagen
Haste
Pollhagen
Wiedensahl
*Sachsenhagen
Wölpinghausen
Hagenburg
>Landkreis Celle
Bröckel
Wathlingen
Langlingen
Nienhagen
Eicklingen
Adelheidsdorf
Wienhausen
Hohne
Ahnsbeck
Hambühren
Lachendorf
Wietze
Beedenbostel
*Celle
Eldingen
Winsen (Aller)
Eschede
*Bergen
Südheide
Faßberg
>Landkreis Cuxhaven
Hagen im Bremischen
Beverstedt
Loxstedt
Schiffdorf
Hollnseth
Armstorf
*Geestland
Hechthausen
Lamstedt
Mittelstenahe
Stinstedt
Steinau
*Hemmoor
Odisheim
Wanna
Wurster Nordseeküste
Ihlienworth
Osten
Wingst
Bülkau
Oberndorf
Cadenberge
Neuenkirchen
Nordleda
Osterbruch
Geversdorf
Neuhaus (Oste)
Belum
*Otterndorf
*Cuxhaven
>Landkreis Harburg
Egestorf
Eyendorf
Gödenstorf
Undeloh
Salzhausen
Garlstorf
Königsmoor
Otter
Welle
Handeloh
Hanstedt
Wistedt
Toppenstedt
Vierhöfen
Asendorf
Garstedt
Tostedt
Brackel
Wulfsen
Dohren
Heidenau
Jesteburg
Kakenstorf
Marxen
*Buchholz in der Nordheide
Drestedt
Bendestorf
Halvesbostel
Harmstorf
Wenzendorf
*Winsen (Luhe)
Hollenstedt
Regesbostel
Stelle
Tespe
Appel
Marschacht
Seevetal
Drage
Moisburg
Rosengarten
Neu Wulmstorf
>Landkreis Lüchow-Dannenberg
Bergen an der Dumme
Schnega
Lemgow
Lübbow
*Wustrow (Wendland)
Luckau (Wendland)
Clenze
Woltersdorf
Prezelle
Küsten
*Lüchow (Wendland)
Waddeweitz
Trebel
Gartow
*Schnackenburg
Gorleben
Jameln
Höhbeck
Zernien
Gusborn
Langendorf
*Dannenberg (Elbe)
Karwitz
Göhrde
Damnatz
*Hitzacker (Elbe)
Neu Darchau
>Landkreis Lüneburg
Rehlingen
Amelinghausen
Betzendorf
Barnstedt
Boitze
Soderstorf
Oldendorf (Luhe)
Nahrendorf
Embsen
Melbeck
Deutsch Evern
Dahlenburg
Vastorf
Südergellersen
Tosterglope
Wendisch Evern
Dahlem
Thomasburg
Barendorf
Westergellersen
Kirchgellersen
*Lüneburg
Reinstorf
Amt Neuhaus
Reppenstedt
Neetze
Mechtersen
Vögelsen
Adendorf
*Bleckede
Rullstorf
Bardowick
Scharnebeck
Radbruch
Lüdersburg
Wittorf
Brietlingen
Echem
Handorf
Barum
Hittbergen
Artlenburg
Hohnstorf (Elbe)
>Landkreis Osterholz
Lilienthal
Grasberg
Ritterhude
Schwanewede
Worpswede
*Osterholz-Scharmbeck
Hambergen
Lübberstedt
Vollersode
Axstedt
Holste
>Landkreis Rotenburg (Wümme)
*Visselhövede
Westerwalsede
Kirchwalsede
Ahausen
Bothel
Hellwege
Hemsbünde
Brockel
Hemslingen
Sottrum
Hassendorf
*Rotenburg (Wümme)
Bötersen
Reeßum
Scheeßel
Vorwerk
Fintel
Horstedt
Vahlde
Wilstedt
Lauenbrück
Gyhum
Bülstedt
Helvesiek
Tarmstedt
Stemmen
Westertimke
Elsdorf
Hamersen
Kirchtimke
Hepstedt
Groß Meckelsen
Sittensen
Tiste
*Zeven
Breddorf
Kalbe
Klein Meckelsen
Lengenbostel
Ostereistedt
Rhade
Heeslingen
Vierden
Seedorf
Wohnste
Selsingen
Gnarrenburg
Anderlingen
Sandbostel
Deinstedt
Basdahl
Farven
Oerel
*Bremervörde
Hipstedt
Ebersdorf
Alfstedt
>Heidekreis
Lindwedel
Buchholz (Aller)
Schwarmstedt
Essel
Gilten
Hademstorf
Eickeloh
Grethem
Frankenfeld
Ahlden (Aller)
*Rethem (Aller)
Hodenhagen
Böhme
Häuslingen
*Walsrode
*Bad Fallingbostel
Bomlitz
Wietzendorf
*Munster
*Soltau
Neuenkirchen
Bispingen
*Schneverdingen
>Landkreis Stade
Ahlerstedt
Sauensiek
Beckdorf
Brest
Apensen
Harsefeld
*Buxtehude
Bargstedt
Bliedersdorf
Kutenholz
Nottensdorf
Horneburg
Deinste
Neuenkirchen
Fredenbeck
Jork
Dollern
Guderhandviertel
Heinbockel
Mittelnkirchen
Agathenburg
Estorf
Steinkirchen
Grünendeich
Oldendorf
Düdenbüttel
Hollern-Twielenfleth
Kranenburg
*Stade
Burweg
Hammah
Himmelpforten
Engelschoff
Großenwörden
Drochtersen
Wischhafen
Oederquart
Balje
Freiburg (Elbe)
Krummendeich
>Landkreis Uelzen
Lüder
Bad Bodenteich
Soltendieck
Suderburg
Wrestedt
Eimke
Suhlendorf
Gerdau
*Uelzen
Rätzlingen
Schwienau
Rosche
Oetzen
Ebstorf
Emmendorf
Wriedel
Barum
Weste
Natendorf
Stoetze
*Bad Bevensen
Hanstedt
Himbergen
Jelmstorf
Römstedt
Bienenbüttel
Altenmedingen
>Landkreis Verden
Dörverden
Emtinghausen
Blender
Kirchlinteln
*Verden (Aller)
Thedinghausen
Riede
Langwedel
*Achim
Oyten
Ottersberg
>
*Delmenhorst
>
*Emden
>
*Oldenburg (Oldenburg)
>
*Osnabrück
>
*Wilhelmshaven
>Landkreis Ammerland
Edewecht
Bad Zwischenahn
Apen
Wiefelstede
Rastede
*Westerstede
>Landkreis Aurich
Großefehn
Ihlow
*Wiesmoor
Hinte
Krummhörn
Südbrookmerland
Wirdum
*Aurich
Upgant-Schott
Marienhafe
Rechtsupweg
Osteel
Leezdorf
Halbemond
Großheide
*Norden
Berumbur
Lütetsburg
Hage
Hagermarsch
Dornum
Juist
*Norderney
Baltrum
>Landkreis Cloppenburg
Essen (Oldenburg)
*Löningen
Cappeln (Oldenburg)
Lastrup
Lindern (Oldenburg)
Emstek
*Cloppenburg
Molbergen
Garrel
*Friesoythe
Bösel
Saterland
Barßel
>Landkreis Emsland
Salzbergen
Spelle
Emsbüren
Schapen
Lünne
Beesten
*Freren
Messingen
Thuine
Andervenne
*Lingen (Ems)
Langen
Handrup
Lengerich
Bawinkel
Gersten
Wettrup
Geeste
Dohren
Twist
*Haselünne
Herzlake
*Meppen
Lähden
Klein Berßen
Groß Berßen
Hüven
*Haren (Ems)
Stavern
Lahn
Sögel
Lathen
Oberlangen
Werlte
Niederlangen
Spahnharrenstätte
Werpeloh
Fresenburg
Renkenberge
Sustrum
Vrees
Rastdorf
Wippingen
Börger
Kluse
Walchum
Lorup
Breddenberg
Dersum
Neubörger
Dörpen
Hilkenbrook
Surwold
Esterwegen
Heede
Lehe
Neulehe
Bockhorst
*Papenburg
Rhede (Ems)
>Landkreis Friesland
Bockhorn
*Varel
Zetel
Sande
*Schortens
*Jever
Wangerland
Wangerooge
>Landkreis Grafschaft Bentheim
Ohne
*Bad Bentheim
Samern
*Schüttorf
Quendorf
Isterberg
Engden
*Nordhorn
Halle
Lage
Getelo
Uelsen
Itterbeck
*Neuenhaus
Wietmarschen
Gölenkamp
Wielen
Esche
Osterwald
Wilsum
Georgsdorf
Hoogstede
Laar
Emlichheim
Ringe
>Landkreis Leer
Rhauderfehn
Ostrhauderfehn
Westoverledingen
*Weener
Bunde
Detern
*Leer (Ostfriesland)
Nortmoor
Filsum
Brinkum
Holtland
Jemgum
Hesel
Schwerinsdorf
Uplengen
Moormerland
Firrel
Neukamperfehn
*Borkum
>Landkreis Oldenburg
Colnrade
Beckeln
Winkelsett
*Wildeshausen
Harpstedt
Dünsen
Großenkneten
Kirchseelte
Prinzhöfte
Dötlingen
Groß Ippener
Hatten
Ganderkesee
Wardenburg
Hude (Oldenburg)
>Landkreis Osnabrück
Glandorf
Bad Laer
Bad Rothenfelde
*Dissen am Teutoburger Wald
*Bad Iburg
Hilter am Teutoburger Wald
*Georgsmarienhütte
Hagen am Teutoburger Wald
*Melle
Hasbergen
Bissendorf
Bad Essen
Belm
Wallenhorst
Ostercappeln
Bohmte
Neuenkirchen
*Bramsche
Voltlage
Merzen
Rieste
Alfhausen
*Fürstenau
Ankum
*Bersenbrück
Bippen
Eggermühlen
Gehrde
Kettenkamp
Nortrup
Berge
Badbergen
Menslage
*Quakenbrück
>Landkreis Vechta
Neuenkirchen-Vörden
*Damme
Holdorf
Steinfeld (Oldenburg)
*Dinklage
*Lohne (Oldenburg)
Bakum
*Vechta
Goldenstedt
Visbek
>Landkreis Wesermarsch
Lemwerder
Berne
*Elsfleth
Ovelgönne
*Brake (Unterweser)
Jade
Stadland
*Nordenham
Butjadingen
>Landkreis Wittmund
Friedeburg
Eversmeer
Blomberg
Neuschoo
Westerholt
Dunum
Nenndorf
*Wittmund
Moorweg
Schweindorf
Ochtersum
Utarp
Holtgast
Stedesdorf
*Esens
Werdum
Neuharlingersiel
Langeoog
Spiekeroog
#Bremen
>
!Bremen
>
*Bremerhaven
#Nordrhein-Westfalen
>
!Düsseldorf
>
!Duisburg
>
!Essen
>
*Krefeld
>
*Mönchengladbach
>
*Mülheim an der Ruhr
>
*Oberhausen
>
*Remscheid
>
*Solingen
>
*Wuppertal
>Kreis Kleve
Wachtendonk
*Straelen
Kerken
Rheurdt
*Geldern
Issum
*Kevelaer
Weeze
Uedem
*Goch
*Kalkar
Bedburg-Hau
*Rees
Kranenburg
*Kleve
*Emmerich am Rhein
>Kreis Mettmann
*Monheim am Rhein
*Langenfeld (Rheinland)
*Hilden
*Haan
*Erkrath
*Mettmann
*Wülfrath
*Ratingen
*Heiligenhaus
*Velbert
>Rhein-Kreis Neuss
Rommerskirchen
*Grevenbroich
*Dormagen
Jüchen
*Neuss
*Korschenbroich
*Kaarst
*Meerbusch
>Kreis Viersen
Niederkrüchten
Schwalmtal
Brüggen
*Viersen
*Willich
*Nettetal
*Tönisvorst
Grefrath
*Kempen
>Kreis Wesel
*Neukirchen-Vluyn
*Moers
*Kamp-Lintfort
*Rheinberg
*Dinslaken
Alpen
*Voerde (Niederrhein)
Sonsbeck
Hünxe
*Wesel
*Xanten
Schermbeck
*Hamminkeln
>
*Bonn
>
!Köln
>
*Leverkusen
>Städteregion Aachen
*Monschau
Simmerath
Roetgen
*Stolberg (Rheinland)
*Aachen
*Eschweiler
*Würselen
*Herzogenrath
*Alsdorf
*Baesweiler
>Kreis Düren
*Heimbach
*Nideggen
Hürtgenwald
Kreuzau
Vettweiß
*Düren
Langerwehe
Nörvenich
Merzenich
Inden
Niederzier
Aldenhoven
*Jülich
*Linnich
Titz
>Rhein-Erft-Kreis
*Erftstadt
*Brühl
*Wesseling
*Hürth
*Kerpen
*Frechen
*Elsdorf
*Bergheim
*Pulheim
*Bedburg
>Kreis Euskirchen
Dahlem
Blankenheim
Hellenthal
Nettersheim
Kall
*Bad Münstereifel
*Schleiden
*Mechernich
*Euskirchen
*Zülpich
Weilerswist
>Kreis Heinsberg
*Übach-Palenberg
*Geilenkirchen
Gangelt
Selfkant
*Hückelhoven
*Heinsberg
Waldfeucht
*Erkelenz
*Wassenberg
*Wegberg
>Oberbergischer Kreis
Morsbach
*Waldbröl
Nümbrecht
Reichshof
*Wiehl
Engelskirchen
Lindlar
*Bergneustadt
*Gummersbach
Marienheide
*Wipperfürth
*Hückeswagen
*Radevormwald
>Rheinisch-Bergischer Kreis
*Rösrath
*Overath
*Bergisch Gladbach
Kürten
Odenthal
*Burscheid
*Leichlingen (Rheinland)
*Wermelskirchen
>Rhein-Sieg-Kreis
*Meckenheim
*Rheinbach
Wachtberg
*Bad Honnef
Swisttal
*Königswinter
Alfter
Eitorf
*Hennef (Sieg)
*Bornheim
*Sankt Augustin
Windeck
*Niederkassel
*Siegburg
*Troisdorf
Ruppichteroth
Neunkirchen-Seelscheid
*Lohmar
Much
>
*Bottrop
>
*Gelsenkirchen
>
*Münster
>Kreis Borken
Raesfeld
Reken
Heiden
*Isselburg
*Rhede
*Bocholt
*Borken
*Velen
*Gescher
Südlohn
*Stadtlohn
Legden
*Vreden
Schöppingen
*Ahaus
Heek
*Gronau (Westfalen)
>Kreis Coesfeld
*Olfen
Nordkirchen
Ascheberg
*Lüdinghausen
*Dülmen
Senden
*Coesfeld
Nottuln
Havixbeck
*Billerbeck
Rosendahl
>Kreis Recklinghausen
*Castrop-Rauxel
*Gladbeck
*Herten
*Recklinghausen
*Waltrop
*Oer-Erkenschwick
*Datteln
*Marl
*Dorsten
*Haltern am See
>Kreis Steinfurt
Altenberge
Laer
*Greven
*Horstmar
Nordwalde
Ladbergen
Lienen
*Steinfurt
Metelen
*Emsdetten
*Lengerich
Saerbeck
*Ochtrup
*Tecklenburg
Wettringen
Neuenkirchen
*Rheine
*Ibbenbüren
*Hörstel
Lotte
Westerkappeln
Mettingen
Recke
Hopsten
>Kreis Warendorf
Wadersloh
*Beckum
*Ahlen
*Drensteinfurt
*Oelde
*Sendenhorst
*Ennigerloh
Beelen
Everswinkel
*Warendorf
*Telgte
*Sassenberg
Ostbevern
>
*Bielefeld
>Kreis Gütersloh
Langenberg
*Rietberg
*Rheda-Wiedenbrück
*Verl
*Schloß Holte-Stukenbrock
Herzebrock-Clarholz
*Gütersloh
*Harsewinkel
Steinhagen
*Halle (Westfalen)
*Versmold
*Werther (Westfalen)
*Borgholzhausen
>Kreis Herford
*Herford
*Enger
*Spenge
*Vlotho
Hiddenhausen
*Löhne
*Bünde
Kirchlengern
Rödinghausen
>Kreis Höxter
*Warburg
*Borgentreich
*Willebadessen
*Beverungen
*Brakel
*Bad Driburg
*Höxter
*Nieheim
*Marienmünster
*Steinheim
>Kreis Lippe
Schlangen
*Horn-Bad Meinberg
Augustdorf
*Schieder-Schwalenberg
*Lügde
*Detmold
*Blomberg
*Oerlinghausen
*Lage
*Barntrup
Leopoldshöhe
Dörentrup
*Lemgo
*Bad Salzuflen
Extertal
Kalletal
>Kreis Minden-Lübbecke
*Bad Oeynhausen
*Porta Westfalica
Hüllhorst
*Minden
*Lübbecke
*Preußisch Oldendorf
Hille
*Espelkamp
*Petershagen
Stemwede
*Rahden
>Kreis Paderborn
*Bad Wünnenberg
*Büren
*Lichtenau
Borchen
*Salzkotten
*Paderborn
Altenbeken
*Delbrück
*Bad Lippspringe
Hövelhof
>
*Bochum
>
!Dortmund
>
*Hagen
>
*Hamm
>
*Herne
>Ennepe-Ruhr-Kreis
*Breckerfeld
*Ennepetal
*Schwelm
*Gevelsberg
*Sprockhövel
*Hattingen
*Wetter (Ruhr)
*Herdecke
*Witten
>Hochsauerlandkreis
*Hallenberg
*Schmallenberg
*Medebach
*Winterberg
Eslohe (Sauerland)
*Sundern (Sauerland)
*Olsberg
Bestwig
*Meschede
*Brilon
*Arnsberg
*Marsberg
>Märkischer Kreis
*Meinerzhagen
*Kierspe
Herscheid
*Halver
*Lüdenscheid
*Plettenberg
*Werdohl
Schalksmühle
*Altena
*Neuenrade
Nachrodt-Wiblingwerde
*Balve
*Hemer
*Iserlohn
*Menden (Sauerland)
>Kreis Olpe
Wenden
*Drolshagen
*Olpe
Kirchhundem
*Attendorn
*Lennestadt
Finnentrop
>Kreis Siegen-Wittgenstein
Burbach
Neunkirchen
Wilnsdorf
*Siegen
*Freudenberg
*Netphen
*Bad Laasphe
*Kreuztal
*Hilchenbach
Erndtebrück
*Bad Berleburg
>Kreis Soest
*Warstein
Möhnesee
Ense
*Rüthen
Wickede (Ruhr)
Anröchte
*Werl
*Soest
Bad Sassendorf
*Erwitte
Welver
*Geseke
Lippetal
*Lippstadt
>Kreis Unna
*Schwerte
*Fröndenberg/Ruhr
Holzwickede
*Unna
*Kamen
Bönen
*Lünen
*Bergkamen
*Selm
*Werne
#Hessen
>
*Darmstadt
>
!Frankfurt am Main
>
*Offenbach am Main
>
*Wiesbaden
>Landkreis Bergstraße
*Neckarsteinach
*Hirschhorn (Neckar)
Gorxheimertal
Abtsteinach
Wald-Michelbach
*Viernheim
Birkenau
Mörlenbach
*Lampertheim
Rimbach
Grasellenbach
*Bürstadt
*Heppenheim (Bergstraße)
*Lorsch
Fürth
Einhausen
*Bensheim
Biblis
*Lindenfels
Groß-Rohrheim
Lautertal (Odenwald)
*Zwingenberg
>Landkreis Darmstadt-Dieburg
Alsbach-Hähnlein
Bickenbach
Fischbachtal
Modautal
Seeheim-Jugenheim
*Groß-Bieberau
*Pfungstadt
Mühltal
*Ober-Ramstadt
Otzberg
*Reinheim
*Griesheim
*Groß-Umstadt
Roßdorf
Groß-Zimmern
*Dieburg
Schaafheim
*Weiterstadt
Messel
Münster
Eppertshausen
Erzhausen
*Babenhausen
>Landkreis Groß-Gerau
*Gernsheim
Biebesheim am Rhein
Stockstadt am Rhein
*Riedstadt
Büttelborn
*Groß-Gerau
Trebur
Nauheim
Bischofsheim
*Ginsheim-Gustavsburg
*Mörfelden-Walldorf
*Rüsselsheim am Main
*Raunheim
*Kelsterbach
>Hochtaunuskreis
*Steinbach (Taunus)
*Kronberg im Taunus
*Königstein im Taunus
Glashütten
*Oberursel (Taunus)
*Bad Homburg vor der Höhe
*Friedrichsdorf
Schmitten
*Neu-Anspach
Wehrheim
Weilrod
*Usingen
Grävenwiesbach
>Main-Kinzig-Kreis
Großkrotzenburg
Flörsbachtal
Freigericht
*Hanau
Rodenbach
*Maintal
*Erlensee
Hasselroth
Jossgrund
Linsengericht
Biebergemünd
*Langenselbold
Niederdorfelden
*Bruchköbel
*Gelnhausen
Neuberg
*Bad Orb
Schöneck
Ronneburg
Hammersbach
Gründau
*Nidderau
*Wächtersbach
*Bad Soden-Salmünster
Sinntal
Brachttal
*Steinau an der Straße
*Schlüchtern
Birstein
>Main-Taunus-Kreis
*Hochheim am Main
*Flörsheim am Main
*Hattersheim am Main
Kriftel
*Hofheim am Taunus
Liederbach am Taunus
Sulzbach (Taunus)
*Bad Soden am Taunus
*Eppstein
*Eschborn
*Kelkheim (Taunus)
*Schwalbach am Taunus
>Odenwaldkreis
Rothenberg
Sensbachtal
Hesseneck
*Beerfelden
*Erbach
Mossautal
*Michelstadt
Reichelsheim (Odenwald)
Brombachtal
*Bad König
Fränkisch-Crumbach
Brensbach
Lützelbach
Höchst im Odenwald
*Breuberg
>Landkreis Offenbach
Egelsbach
*Rödermark
*Langen (Hessen)
*Dietzenbach
*Dreieich
Mainhausen
*Rodgau
*Seligenstadt
*Neu-Isenburg
*Heusenstamm
Hainburg
*Obertshausen
*Mühlheim am Main
>Rheingau-Taunus-Kreis
*Rüdesheim am Rhein
*Geisenheim
*Eltville am Rhein
*Oestrich-Winkel
Walluf
Kiedrich
*Lorch
Schlangenbad
*Bad Schwalbach
*Taunusstein
Heidenrod
Niedernhausen
Hohenstein
*Idstein
Aarbergen
Hünstetten
Waldems
>Wetteraukreis
*Bad Vilbel
*Karben
Limeshain
*Niddatal
Wöllstadt
Altenstadt
*Büdingen
*Rosbach vor der Höhe
*Florstadt
Glauburg
*Friedberg (Hessen)
Kefenrod
*Reichelsheim (Wetterau)
Ober-Mörlen
*Ortenberg
Ranstadt
*Bad Nauheim
Echzell
*Gedern
Hirzenhain
Wölfersheim
*Butzbach
Rockenberg
*Nidda
*Münzenberg
>Landkreis Gießen
*Hungen
Langgöns
*Lich
*Pohlheim
*Linden
*Laubach
Fernwald
*Gießen
Heuchelheim
Reiskirchen
*Grünberg
Buseck
Biebertal
Wettenberg
*Staufenberg
*Lollar
Rabenau
*Allendorf (Lumda)
>Lahn-Dill-Kreis
Waldsolms
Schöffengrund
*Braunfels
Hüttenberg
*Leun
*Solms
*Wetzlar
Greifenstein
Lahnau
*Aßlar
Ehringshausen
Driedorf
Sinn
Hohenahr
*Herborn
Breitscheid
Mittenaar
Bischoffen
*Dillenburg
Siegbach
*Haiger
Eschenburg
Dietzhölztal
>Landkreis Limburg-Weilburg
*Bad Camberg
Hünfelden
Selters (Taunus)
Brechen
*Limburg an der Lahn
Villmar
Elz
*Runkel
Weilmünster
Weinbach
Beselich
*Hadamar
*Weilburg
Elbtal
Dornburg
Merenberg
Waldbrunn (Westerwald)
Löhnberg
Mengerskirchen
>Landkreis Marburg-Biedenkopf
Fronhausen
Lohra
Ebsdorfergrund
Weimar (Lahn)
*Amöneburg
Bad Endbach
*Gladenbach
Angelburg
*Marburg
*Stadtallendorf
*Kirchhain
Steffenberg
Dautphetal
Lahntal
*Neustadt (Hessen)
Breidenbach
Cölbe
*Rauschenberg
*Biedenkopf
*Wetter (Hessen)
Wohratal
Münchhausen
>Vogelsbergkreis
Freiensteinau
*Schotten
Grebenhain
*Herbstein
*Ulrichstein
Lautertal (Vogelsberg)
Wartenberg
Mücke
Feldatal
*Lauterbach (Hessen)
*Schlitz
Gemünden (Felda)
Schwalmtal
*Romrod
*Grebenau
*Homberg (Ohm)
*Alsfeld
*Kirtorf
Antrifttal
>
*Kassel
>Landkreis Fulda
Kalbach
Flieden
*Gersfeld (Rhön)
Ebersburg
Eichenzell
Neuhof
Poppenhausen (Wasserkuppe)
Ehrenberg (Rhön)
Hosenfeld
Künzell
Dipperz
*Fulda
Hilders
Großenlüder
Hofbieber
Petersberg
Bad Salzschlirf
*Tann (Rhön)
Nüsttal
*Hünfeld
Burghaun
Rasdorf
Eiterfeld
>Landkreis Hersfeld-Rotenburg
Haunetal
Breitenbach am Herzberg
Niederaula
Hohenroda
Hauneck
Schenklengsfeld
Kirchheim
Philippsthal (Werra)
*Bad Hersfeld
Friedewald
*Heringen (Werra)
Neuenstein
Ludwigsau
Ronshausen
Wildeck
*Bebra
Nentershausen
*Rotenburg an der Fulda
Alheim
Cornberg
>Landkreis Kassel
Söhrewald
*Naumburg
Fuldabrück
Bad Emstal
*Baunatal
Helsa
Lohfelden
Kaufungen
Schauenburg
Nieste
Niestetal
Habichtswald
*Wolfhagen
Ahnatal
*Vellmar
Fuldatal
*Zierenberg
Espenau
Calden
*Immenhausen
Breuna
*Grebenstein
*Liebenau
Reinhardshagen
*Hofgeismar
*Trendelburg
Oberweser
Wahlsburg
*Bad Karlshafen
>Schwalm-Eder-Kreis
Ottrau
Schrecksbach
Oberaula
Willingshausen
*Neukirchen
*Schwarzenborn
*Schwalmstadt
Frielendorf
Gilserberg
Jesberg
Knüllwald
Neuental
*Homberg (Efze)
Bad Zwesten
*Borken (Hessen)
Morschen
Malsfeld
Wabern
*Spangenberg
*Felsberg
*Fritzlar
*Melsungen
*Gudensberg
Körle
Guxhagen
Edermünde
*Niedenstein
>Landkreis Waldeck-Frankenberg
*Gemünden (Wohra)
*Rosenthal
*Hatzfeld (Eder)
Burgwald
*Battenberg (Eder)
Allendorf (Eder)
Haina (Kloster)
*Frankenberg (Eder)
Bromskirchen
*Bad Wildungen
*Frankenau
Edertal
*Lichtenfels
Vöhl
*Waldeck
*Korbach
Willingen (Upland)
Twistetal
Diemelsee
*Bad Arolsen
*Volkmarsen
*Diemelstadt
>Werra-Meißner-Kreis
Herleshausen
*Sontra
Ringgau
Weißenborn
*Waldkappel
Wehretal
*Wanfried
*Eschwege
*Hessisch Lichtenau
Meißner
Meinhard
Berkatal
*Großalmerode
*Bad Sooden-Allendorf
*Witzenhausen
Neu-Eichenberg
#Rheinland-Pfalz
>
*Koblenz
>Landkreis Ahrweiler
Müllenbach
Bauler
Senscheid
Wiesemscheid
Dankerath
Meuspath
Nürburg
Kottenborn
Pomster
Quiddelbach
Trierscheid
Barweiler
Herschbroich
Hoffeld
Wimbach
Wirft
*Adenau
Honerath
Dorsel
Müsch
Rodder
Antweiler
Aremberg
Hohenleimbach
Kaltenborn
Leimbach
Reifferscheid
Weibern
Fuchshofen
Glees
Kempenich
Wehr
Brenk
Eichenbach
Winnerath
Dümpelfeld
Galenberg
Insul
Ohlenhard
Spessart
Wassenach
Wershofen
Heckenbach
Niederdürenbach
Oberzissen
Schuld
Burgbrohl
Harscheid
Hönningen
Niederzissen
Oberdürenbach
Sierscheid
Hümmel
Kesseling
Ahrbrück
Brohl-Lützing
Dedenbach
Gönnersdorf
Waldorf
Lind
Schalkenbach
Königsfeld
*Bad Breisig
Rech
Altenahr
Kirchsahr
Mayschoß
*Bad Neuenahr-Ahrweiler
Dernau
*Sinzig
Berg
Kalenborn
Grafschaft
*Remagen
>Landkreis Altenkirchen (Westerwald)
Willroth
Krunkel
Horhausen (Westerwald)
Obersteinebach
Eulenberg
Güllesheim
Niedersteinebach
Pleckhausen
Burglahr
Bürdenbach
Peterslahr
Oberlahr
Eichen
Rott
Seifen
Berod bei Hachenburg
Seelbach (Westerwald)
Flammersfeld
Reiferscheid
Stürzelbach
Berzhausen
Fluterschen
Kescheid
Oberwambach
Schöneberg
Almersbach
Gieleroth
Neitersen
Obernau
Orfgen
Schürdt
Giershausen
Hirz-Maulsbach
Ingelbach
Mehren
Michelbach (Westerwald)
Nisterberg
Walterschen
Ziegenhain
*Altenkirchen (Westerwald)
Hemmelzen
Kraam
Ersfeld
Fiersbach
Forstmehren
Helmenzen
Mammelzen
Nauroth
Sörth
Birnbach
Derschen
Friedewald
Kettenhausen
Kircheib
Rettersen
Weyerbusch
Wölmersen
Bachenberg
Busenhausen
Eichelhardt
Emmerzhausen
Hasselbach
Heupelzen
Idelberg
Malberg
Mauden
Obererbach (Westerwald)
Rosenheim (Landkreis Altenkirchen)
Dickendorf
Elkenroth
Isert
Oberirsen
Steinebach/Sieg
Volkerzen
Weitefeld
Werkhausen
Birkenbeul
Daaden
Fensdorf
Gebhardshain
Helmeroth
Hilgenroth
Kausen
Racksen
Ölsen
Breitscheidt
Bruchertseifen
Molzhain
Niederdreisbach
Seelbach bei Hamm (Sieg)
Selbach (Sieg)
Elben
Niederirsen
Pracht
Roth
Schutzbach
Steineroth
Alsdorf
Etzbach
Hamm (Sieg)
*Betzdorf
Fürthen
Grünebach
*Herdorf
Mittelhof
Scheuerfeld
*Wissen
Bitzen
Hövels
Wallmenroth
Brachbach
Forst
Katzwinkel (Sieg)
*Kirchen (Sieg)
Birken-Honigsessen
Mudersbach
Niederfischbach
Harbach
Friesenhagen
>Landkreis Bad Kreuznach
Becherbach
Reiffelbach
Schmittweiler
Löllbach
Breitenheim
Callbach
Schweinschied
Jeckenbach
*Meisenheim
Otzweiler
Desloch
Hundsbach
Becherbach bei Kirn
Raumbach
Rehborn
Bärweiler
Lettweiler
Limbach
Abtweiler
Bärenbach
Heimweiler
Lauschied
Hallgarten
Hochstätten
Kirschroth
Odernheim am Glan
Tiefenthal
Duchroth
Fürfeld
Meckenbach
Meddersheim
Staudernheim
Altenbamberg
Feilbingert
*Kirn
Merxheim
Boos
Neu-Bamberg
Oberhausen an der Nahe
Frei-Laubersheim
Hochstetten-Dhaun
Martinstein
Niederhausen
Oberstreit
Hahnenbach
Monzingen
Norheim
Nußbaum
Oberhausen bei Kirn
Schloßböckelheim
Heinzenberg
Hüffelsheim
Simmertal
Traisen
Volxheim
Waldböckelheim
Weiler bei Monzingen
Auen
Brauweiler
Bruschied
Burgsponheim
Hackenheim
Hennweiler
Horbach
Langenthal
Pleitersheim
Weinsheim
*Bad Kreuznach
*Bad Sobernheim
Bockenau
Daubach
Seesbach
Kellenbach
Mandel
Pfaffen-Schwabenheim
Rüdesheim
Schneppenbach
Sponheim
Weitersborn
Königsau
Rehbach
Roxheim
Winterburg
Allenfeld
Biebelsheim
Braunweiler
Hargesheim
Ippenschied
Sankt Katharinen
Schwarzerden
Argenschwang
Bretzenheim
Gebroth
Gutenberg
Sommerloch
Dalberg
Guldental
Wallhausen
Langenlonsheim
Münchwald
Windesheim
Winterbach
Hergenfeld
Spabrücken
Spall
Laubenheim
Schweppenhausen
Dorsheim
Eckenroth
Rümmelsheim
Schöneberg
Waldlaubersheim
Dörrebach
Roth
*Stromberg
Seibersbach
Warmsroth
Daxweiler
>Landkreis Birkenfeld
Eckersweiler
Berschweiler bei Baumholder
Hahnweiler
Mettweiler
Rückweiler
Fohren-Linden
Gimbweiler
Leitzweiler
Rohrbach
Berglangenbach
Ellweiler
Hoppstädten-Weiersbach
Meckenbach
*Baumholder
Dambach
Heimbach
Ruschberg
Achtelsbach
Brücken
Dienstweiler
Nohen
Reichenbach
*Birkenfeld
Abentheuer
Buhlenberg
Ellenberg
Kronweiler
Rimsberg
Schmißberg
Elchweiler
Frauenberg
Gollenberg
Niederbrombach
Niederhambach
Rinzenberg
Sonnenberg-Winnenberg
Börfink
Oberhambach
Sien
Sienhachenbach
Hattgenstein
*Idar-Oberstein
Oberbrombach
Oberreidenbach
Wilzenberg-Hußweiler
Dickesbach
Rötsweiler-Nockenthal
Schwollen
Mittelreidenbach
Leisel
Mackenrodt
Schmidthachenbach
Siesbach
Allenbach
Hintertiefenbach
Vollmersbach
Fischbach
Gerach
Hettenrodt
Kirschweiler
Niederwörresbach
Veitsrodt
Berschweiler bei Kirn
Herborn
Sensweiler
Wirschweiler
Bergen
Herrstein
Kempfeld
Oberwörresbach
Langweiler
Mörschied
Niederhosenbach
Breitenthal
Bruchweiler
Griebelschied
Weiden
Asbach
Oberhosenbach
Schauren
Hellertshausen
Sonnschied
Wickenrodt
Hottenbach
Sulzbach
Bollenbach
Bundenbach
Stipshausen
Rhaunen
Hausen
Weitersbach
Horbruch
Oberkirn
Gösenroth
Krummenau
Schwerbach
>Landkreis Cochem-Zell
Altlay
Briedel
Peterswald-Löffelscheid
Panzweiler
Walhausen
Schauren
Tellig
*Zell (Mosel)
Blankenrath
Haserich
Hesweiler
Pünderich
Reidenhausen
Alf
Bullay
Grenderich
Moritzheim
Mittelstrimmig
Bad Bertrich
Beuren
Forst (Hunsrück)
Liesenich
Neef
Nehren
Sankt Aldegund
Senheim
Sosberg
Altstrimmig
Beilstein
Bremm
Ediger-Eller
Kliding
Mesenich
Briedern
Ellenz-Poltersdorf
Lutzerath
Urschmitt
Bruttig-Fankel
Dohr
*Cochem
Ernst
Lieg
Wagenhausen
Weiler
Faid
Gevenich
Gillenbeuren
Valwig
Lütz
Treis-Karden
Wollmerath
Filz
Klotten
Pommern
Schmitt
Alflen
Büchel
Auderath
Brieden
Greimersburg
Kail
Müden (Mosel)
Binningen
Illerich
Landkern
Moselkern
Wirfus
Brohl
Leienkaul
*Ulmen
Dünfus
Forst (Eifel)
Hambuch
Möntenich
Müllenbach
Zettingen
Brachtendorf
*Kaisersesch
Laubach
Eulgem
Masburg
Roes
Eppenberg
Gamlen
Kaifenheim
Düngenheim
Hauroth
Urmersbach
Kalenborn
>Landkreis Mayen-Koblenz
Macken
Burgen
Brodenbach
Wierschem
Hatzenport
Nörtershausen
Alken
Löf
*Münstermaifeld
Pillig
Naunheim
Brey
Gierschnach
Kollig
Oberfell
Spay
Gering
Kalt
Kehrig
Lehmen
Mertloch
Niederfell
Bermel
Einig
Gappenach
*Rhens
Waldesch
Dieblich
Ditscheid
Monreal
Rüber
Anschau
Münk
*Polch
Boos
Kerben
Kobern-Gondorf
Lonnig
Reudelsterz
Weiler
Luxem
Nachtsheim
Winningen
Hirten
Lind
*Mayen
Trimbs
Welling
Virneburg
Wolken
Baar
Kottenheim
Ochtendung
Sankt Johann
Thür
Bassenheim
Ettringen
Herresbach
Welschenbach
Acht
Kirchwald
Langenfeld
Kruft
Langscheid
*Mendig
Saffig
Siebenbach
Urbar
Arft
Kettig
*Mülheim-Kärlich
Plaidt
Rieden
Volkesfeld
Bell
Hausten
Kretz
Niederwerth
Kaltenengers
Nickenich
Sankt Sebastian
Urmitz
*Vallendar
Weitersburg
*Weißenthurm
*Andernach
*Bendorf
>Landkreis Neuwied
*Neuwied
Leutesdorf
Hammerstein
Isenburg
Meinborn
Melsbach
Anhausen
Datzeroth
Großmaischeid
Ehlscheid
Kleinmaischeid
Rengsdorf
Rheinbrohl
Stebach
Thalhausen
Hardert
Rüscheid
*Bad Hönningen
Bonefeld
Niederbreitbach
Hausen (Wied)
Kurtscheid
Straßenhaus
Dernbach
*Dierdorf
Leubsdorf
Oberraden
Urbach
Waldbreitbach
Niederhofen
Oberhonnefeld-Gierend
Breitscheid
Dattenberg
Harschbach
Hümmerich
Linkenbach
Marienhausen
Raubach
Roßbach
Ockenfels
Dürrholz
Hanroth
Kasbach-Ohlenberg
*Linz am Rhein
Sankt Katharinen (Landkreis Neuwied)
Bruchhausen
Puderbach
Woldert
Döttesfeld
Erpel
Neustadt (Wied)
*Unkel
Rheinbreitbach
Steimel
Vettelschoß
Niederwambach
Oberdreis
Ratzert
Rodenbach bei Puderbach
Windhagen
Asbach
Buchholz (Westerwald)
>Rhein-Hunsrück-Kreis
Schlierschied
Woppenroth
Gehlweiler
Henau
Laufersweiler
Rohrbach
Dickenschied
Gemünden
Hirschfeld (Hunsrück)
Lindenschied
Sohrschied
Dill
Hecken
Mengerschied
Niederweiler
Wahlenau
Büchenbeuren
Sargenroth
Womrath
Dillendorf
Maitzborn
Niedersohren
Ravengiersburg
Sohren
Lautzenhausen
Nieder Kostenz
Riesweiler
Tiefenbach
Belgweiler
Bärenbach
Holzbach
*Kirchberg (Hunsrück)
Oppertshausen
Raversbeuren
Rödern
Argenthal
Hahn
Ober Kostenz
Ohlweiler
Schwarzen
Schönborn
Heinzenbach
Metzenhausen
Nannhausen
Unzenberg
Würrich
Belg
Ellern (Hunsrück)
Mutterschied
*Simmern/Hunsrück
Todenroth
Biebern
Fronhofen
Keidelheim
Kludenbach
Reckershausen
Rödelhausen
Schnorbach
Altweidelbach
Kappel
Kümbdchen
Reich
*Rheinböllen
Wahlbach
Dichtelbach
Külz (Hunsrück)
Mörschbach
Niederkumbd
Pleizenhausen
Benzweiler
Michelbach
Neuerkirch
Rayerschied
Wüschheim
Alterkülz
Bergenhausen
Erbach
Klosterkumbd
Bell (Hunsrück)
Budenbach
Hasselbach
Liebshausen
Steinbach
Horn
Spesenroth
Kisselbach
Laubach
Mastershausen
Perscheid
Riegenroth
Bubach
Hollnich
*Kastellaun
Buch
Laudert
Maisborn
Roth
Wiebelsheim
Braunshorn
Gödenroth
Lingerhahn
*Oberwesel
Uhler
Damscheid
Beltheim
Birkheim
Hausbay
Korweiler
Mörsdorf
Pfalzfeld
Badenhard
Bickenbach
Lahr
Mühlpfad
Niederburg
Zilshausen
Niedert
Norath
Urbar
Utzenhain
Dommershausen
Leiningen
*Sankt Goar
Schwall
Thörlingen
Gondershausen
Hungenroth
Beulich
Dörth
*Emmelshausen
Karbach
Halsenbach
Mermuth
Ney
Kratzenburg
Morshausen
*Boppard
>Rhein-Lahn-Kreis
*Kaub
Sauerthal
Dörscheid
Weisel
Bornich
Welterod
Lipporn
Strüth
Reichenberg
Rettershain
Weidenbach
Niederwallmenach
Oberwallmenach
Patersberg
Reitzenhain
*Sankt Goarshausen
Auel
Diethardt
Lautert
Lierschied
Bogel
Nochern
Kestert
*Nastätten
Oelsberg
Prath
Endlichhofen
Kasdorf
Ruppertshofen
Weyer
Buch
Dahlheim
Eschbach
Himmighofen
Lykershausen
Gemmerich
Hainau
Holzhausen an der Haide
Kamp-Bornhofen
Reckenroth
Berndroth
Bettendorf
Miehlen
Rettert
Ehr
Eisighofen
Filsen
Marienfels
Obertiefenbach
Osterspai
Winterwerb
Dörsdorf
Hunzel
Mittelfischbach
Niederbachheim
Oberbachheim
Oberfischbach
Berg
Berghausen
Dachsenhausen
Dessighofen
Geisig
Kehlbach
Niedertiefenbach
Pohl
Allendorf
*Braubach
Ergeshausen
*Katzenelnbogen
Lollschied
Roth
Burgschwalbach
Dornholzhausen
Herold
Klingelbach
Mudershausen
Oberwies
Schiesheim
Schweighausen
Singhofen
Attenhausen
Becheln
Ebertshausen
Kaltenholzhausen
Kördorf
Dienethal
Hahnstätten
Sulzbach
Biebrich
Bremberg
*Lahnstein
Lohrheim
Misselberg
Schönborn
Seelbach
Frücht
Gutenacker
Miellen
*Nassau
Netzbach
Oberneisen
Obernhof
Steinsberg
Wasenbach
Dausenau
Dörnberg
Niederneisen
Nievern
Weinähr
*Bad Ems
Balduinstein
Charlottenberg
Cramberg
Fachbach
Flacht
Hömberg
Laurenburg
Scheidt
Winden
Geilnau
Holzappel
Holzheim
Kemmenau
Zimmerschied
Birlenbach
Horhausen
Langenscheid
Altendiez
*Diez
Arzbach
Hirschberg
Aull
Gückingen
Heistenbach
Isselbach
Eppenrod
Hambach
>Westerwaldkreis
Gackenbach
Hübingen
Eitelborn
Horbach
Welschneudorf
Daubach
Kadenbach
Neuhäusel
Oberelbert
Simmern
Stahlhofen
Niederelbert
Untershausen
Görgeshausen
Heilberscheid
Hillscheid
Holler
*Montabaur
Nentershausen
Niedererbach
Nomborn
Großholbach
*Höhr-Grenzhausen
Obererbach
Dernbach (Westerwald)
Dreikirchen
Girod
Heiligenroth
Hilgert
Hundsangen
Kammerforst
Nauort
*Ransbach-Baumbach
Ruppach-Goldhausen
Staudt
Steinefrenz
Weroth
Alsbach
Bannberscheid
Boden
Ebernhahn
Hundsdorf
*Wirges
Berod bei Wallmerod
Caan
Molsberg
Moschheim
Sessenbach
Siershahn
Wirscheid
Zehnhausen bei Wallmerod
Breitenau
Leuterod
Meudt
Mogendorf
Niederahr
Wallmerod
Wittgert
Bilkheim
Deesen
Helferskirchen
Herschbach (Oberwesterwald)
Nordhofen
Oberahr
Oberhaid
Salz
Vielbach
Ötzingen
Ellenhausen
Ettinghausen
Girkenroth
Mähren
Quirnbach
Sessenhausen
Elbingen
Ewighausen
Guckheim
Hahn am See
Kuhnhöfen
Niedersayn
*Selters (Westerwald)
Weltersburg
Arnshöfen
Berzhahn
Härtlingen
Krümmel
Maxsain
Willmenrod
Goddert
Kaden
Kölbingen
Marienrachdorf
Neunkirchen
Weidenhahn
Brandscheid
Gemünden
Irmtraut
Rothenbach
Rückeroth
*Westerburg
Elsoff (Westerwald)
Freilingen
Hüblingen
Steinen
Wölferlingen
Freirachdorf
Hartenfels
Hergenroth
Herschbach
Langenhahn
Maroth
Seck
Waldmühlen
Winnen
Bellingen
Dreifelden
Halbs
Oberrod
Schenkelberg
Stahlhofen am Wiesensee
Westernohe
Ailertchen
Linden
Mündersbach
Pottum
Rotenhain
Hellenhahn-Schellenberg
Lochum
Roßbach
Steinebach an der Wied
Stockum-Püschen
Dreisbach
Enspel
Höhn
*Rennerod
Gehlert
Großseifen
Hahn bei Marienberg
Hardt
Höchstenbach
Neustadt/Westerwald
Nistertal
Rehe
Welkenbach
Wied
Alpenrod
Homberg
Merkelbach
Niederroßbach
Waigandshain
Winkelbach
*Bad Marienberg (Westerwald)
Fehl-Ritzhausen
*Hachenburg
Stockhausen-Illfurth
Unnau
Wahlrod
Zehnhausen bei Rennerod
Hattert
Nister-Möhrendorf
Nisterau
Oberroßbach
Salzburg
Borod
Bretthausen
Bölsberg
Hof
Kirburg
Mudenbach
Willingen
Lautzenbrücken
Marzhausen
Müschenbach
Nister
Norken
Stein-Neukirch
Astert
Atzelgift
Liebenscheid
Mörlen
Streithausen
Giesenhausen
Heuzert
Kroppach
Langenbach bei Kirburg
Limbach
Luckenbach
Neunkhausen
Heimborn
Kundert
Stein-Wingert
Mörsbach
>
*Trier
>Landkreis Bernkastel-Wittlich
Malborn
Burtscheid
Dhronecken
Hilscheid
Lückenburg
Neunkirchen
Thalfang
Deuselbach
Schönberg
Talling
Breit
Immert
Rorodt
Büdlich
Etgert
Gielert
Berglicht
Gräfendhron
Heidenburg
Merschbach
Horath
Morbach
Gornhausen
Neumagen-Dhron
Hochscheid
Piesport
Wintrich
Burgen
Kommen
Veldenz
Brauneberg
Hetzerath
Monzelfeld
Rivenich
Kleinich
Longkamp
Minheim
Dierscheid
Esch
Heckenmünster
Heidweiler
Kesten
Mülheim an der Mosel
Sehlem
Klausen
*Bernkastel-Kues
Dodenburg
Irmenach
Osann-Monzel
Graach an der Mosel
Lieser
Lötzbeuren
Maring-Noviand
Niersbach
Salmtal
Gladbach
Altrich
Dreis
Platten
Starkenburg
*Traben-Trarbach
Arenrath
Binsfeld
Bruch
Bergweiler
Enkirch
Lösnich
Zeltingen-Rachtig
Erden
Kinheim
Kröv
*Wittlich
Ürzig
Hupperath
Landscheid
Burg (Mosel)
Kinderbeuern
Minderlittgen
Musweiler
Bausendorf
Flußbach
Plein
Großlittgen
Reil
Schwarzenborn
Bengel
Diefenbach
Gipperath
Greimerath
Schladt
Willwerscheid
Eisenschmitt
Hasborn
Karl
Hontheim
Niederscheidweiler
Niederöfflingen
Oberöfflingen
Bettenfeld
Oberscheidweiler
Dierfeld
Laufeld
*Manderscheid
Meerfeld
Pantenburg
Wallscheid
Eckfeld
>Eifelkreis Bitburg-Prüm
Echternacherbrück
Minden
Ernzen
Menningen
Bollendorf
Eisenach
Irrel
Ferschweiler
Niederweis
Gilzem
Kaschenbach
Prümzurlay
Wallendorf
Biesdorf
Idesheim
Alsdorf
Ammeldingen an der Our
Holsthum
Hosten
Meckel
Auw an der Kyll
Idenheim
Kruchten
Nusbaum
Orenhofen
Schankweiler
Trimport
Dahlem
Eßlingen
Gentingen
Hommerdingen
Peffingen
Preist
Wolsfeld
Dockendorf
Enzen
Körperich
Roth an der Our
Stockem
Sülm
Hüttingen bei Lahr
Ingendorf
Niederstedem
Oberstedem
Scharfbillig
*Speicher
Wettlingen
Bettingen
Halsdorf
Herforst
Messerich
Röhl
Beilingen
Birtlingen
Geichlingen
Lahr
Mettendorf
Niehl
Olsdorf
Burg
Hisel
Oberweis
Philippsheim
Waldhof-Falkenstein
Bauler
*Bitburg
Brimingen
Dudeldorf
Gondorf
Hüttingen an der Kyll
Keppeshausen
Mülbach
Niedergeckler
Baustert
Berscheid
Brecht
Metterich
Nasingen
Obergeckler
Sinspelt
Gemünd
Muxerath
Niederraden
Pickließem
Rodershausen
Spangdahlem
Utscheid
Dauwelshausen
Feilsdorf
Hütterscheid
Koxhausen
Rittersdorf
Wißmannsdorf
Übereisenbach
Badem
Fischbach-Oberraden
Gindorf
Gransdorf
Hamm
Herbstmühle
Hütten
*Neuerburg
Scheitenkorb
Weidingen
Wiersdorf
Affler
Altscheid
Biersdorf am See
Fließem
Ließem
Nattenheim
Sevenig bei Neuerburg
Wilsecker
Echtershausen
Etteldorf
Karlshausen
Leimbach
Niederweiler
Orsfeld
Preischeid
Scheuern
Ammeldingen bei Neuerburg
Berkoth
Bickendorf
Ehlenz
*Kyllburg
Plascheid
Zweifelscheid
Daleiden
Dasburg
Jucken
Malberg
Oberkail
Oberpierscheid
Oberweiler
Uppershausen
Emmelbaum
Heilbach
Kyllburgweiler
Malbergweich
Mauel
Olmscheid
Heilenbach
Kickeshausen
Krautscheid
Schleid
Sefferweich
Seinsfeld
Irrhausen
Niederpierscheid
Plütscheid
Sankt Thomas
Seffern
Arzfeld
Dahnen
Lambertsberg
Lauperath
Neidenbach
Reipeldingen
Steinborn
Balesfeld
Feuerscheid
Hargarten
Manderscheid
Nimshuscheid
Reiff
Waxweiler
Zendscheid
Eschfeld
Lascheid
Lichtenborn
Neuheilenbach
Pintesfeld
Usch
Burbach
Dackscheid
Kinzenburg
Lasel
Merlscheid
Roscheid
Sengerich
Sevenig (Our)
Wawern
Eilscheid
Heisdorf
Herzfeld
Nimsreuland
Üttfeld
Euscheid
Harspelt
Leidenborn
Lierfeld
Lünebach
Matzerath
Seiwerath
Strickscheid
Dingdorf
Kesfeld
Masthorn
Schönecken
Winringen
Großkampenberg
Lützkampen
Niederlauch
Orlenbach
Hersdorf
Oberlauch
Pronsfeld
Giesdorf
Habscheid
Heckhuscheid
Pittenbach
Rommersheim
Wallersheim
Watzerath
Fleringen
*Prüm
Brandscheid
Büdesheim
Großlangenfeld
Winterspelt
Sellerich
Bleialf
Gondenbrett
Schwirzheim
Weinsheim
Winterscheid
Mützenich
Buchet
Kleinlangenfeld
Oberlascheid
Olzheim
Auw bei Prüm
Neuendorf
Roth bei Prüm
>Landkreis Vulkaneifel
Mückeln
Deudesfeld
Meisburg
Strotzbüsch
Strohn
Bleckhausen
Densborn
Gillenfeld
Brockscheid
Immerath
Schutz
Weidenbach
Salm
Saxler
Udler
Ellscheid
Mürlenbach
Winkel (Eifel)
Üdersdorf
Niederstadtfeld
Schalkenmehren
Wallenborn
Birresborn
Demerath
Mehren
Kopp
Oberstadtfeld
Steineberg
Neroth
Steiningen
Darscheid
*Daun
Schönbach
*Gerolstein
Hörscheid
Kirchweiler
Pelm
Utzerath
Berenbach
Berlingen
Gefell
Hinterweiler
Höchstberg
Hörschhausen
Kaperich
Kötterichen
Nerdlen
Sarmersbach
Dockweiler
Gunderath
Hohenfels-Essingen
Horperath
Katzwinkel
Kradenbach
Lirstal
Uersfeld
Beinhausen
Betteldorf
Dohm-Lammersdorf
Duppach
Kalenborn-Scheuern
Mosbruch
Neichen
Rockeskyll
Sassen
Ueß
Dreis-Brück
Kolverath
Oberelz
Retterath
Arbach
Bereborn
Boxberg
Oberehe-Stroheich
Walsdorf
Bongard
Gelenberg
*Hillesheim
Kelberg
Mannebach
Oberbettingen
Steffeln
Basberg
Reuth
Berndorf
Bodenbach
Borler
Kerpen (Eifel)
Lissendorf
Reimerath
Birgel
Brücktal
Ormont
Welcherath
Gönnersdorf
Kerschenbach
Kirsbach
Nohn
Schüller
Stadtkyll
Üxheim
Drees
Feusdorf
Nitz
Wiesbaum
Hallschlag
Jünkerath
Esch
Scheid
>Landkreis Trier-Saarburg
Taben-Rodt
Freudenburg
Kirf
Greimerath
Kastel-Staadt
Palzem
Serrig
Merzkirchen
Trassem
Zerf
Irsch
Mandern
*Saarburg
Baldringen
Vierherrenborn
Waldweiler
Wincheringen
Fisch
Grimburg
Hentern
Ockfen
Ayl
Mannebach
Schillingen
Schoden
Schömerich
Gusenburg
Kell am See
Paschel
Wiltingen
Heddert
Lampaden
Nittel
Onsdorf
Wawern
Züsch
*Hermeskeil
Hinzenburg
Kanzem
Neuhütten
Damflos
Ollmuth
Pellingen
Reinsfeld
Tawern
Wellen
Holzerath
*Konz
Schöndorf
Temmels
Bonerath
Pluwig
Franzenheim
Geisfeld
Hinzert-Pölert
Hockweiler
Oberbillig
Osburg
Rascheid
Wasserliesch
Gusterath
Beuren (Hochwald)
Farschweiler
Gutweiler
Igel
Morscheid
Riveris
Sommerau
Korlingen
Bescheid
Herl
Langsur
Lorscheid
Thomm
Waldrach
Kasel
Naurath (Wald)
Fell
Mertesdorf
Trierweiler
Aach
Mehring
Riol
Detzem
Kenn
Longuich
Pölich
Leiwen
Longen
Newel
Ralingen
Schleich
Trittenheim
Ensch
Kordel
Köwerich
*Schweich
Thörnich
Bekond
Klüsserath
Welschbillig
Föhren
Naurath (Eifel)
Zemmer
>
*Frankenthal (Pfalz)
>
*Kaiserslautern
>
*Landau in der Pfalz
>
*Ludwigshafen am Rhein
>
*Mainz
>
*Neustadt an der Weinstraße
>
*Pirmasens
>
*Speyer
>
*Worms
>
*Zweibrücken
>Landkreis Alzey-Worms
Offstein
Hohen-Sülzen
Wachenheim
Monsheim
Mölsheim
Flörsheim-Dalsheim
Mörstadt
Bermersheim
Gundheim
Ober-Flörsheim
Flomborn
Gundersheim
*Osthofen
Westhofen
Dintesheim
Eppelsheim
Esselborn
Freimersheim
Hangen-Weisheim
Kettenheim
Mauchenheim
Offenheim
Wahlheim
Bechenheim
Bechtheim
Hochborn
Monzernheim
Nieder-Wiesen
Gau-Heppenheim
Mettenheim
Nack
*Alzey
Dittelsheim-Heßloch
Eich
Hamm am Rhein
Alsheim
Erbes-Büdesheim
Framersheim
Frettenheim
Stein-Bockenheim
Wendelsheim
Wonsheim
Albig
Bermersheim vor der Höhe
Bornheim
Gau-Odernheim
Gimbsheim
Lonsheim
Flonheim
Biebelnheim
Eckelsheim
Ensheim
Siefersheim
Armsheim
Bechtolsheim
Gumbsheim
Spiesheim
Wöllstein
Gabsheim
Gau-Bickelheim
Sulzheim
Wallertheim
*Wörrstadt
Gau-Weinheim
Schornsheim
Vendersheim
Udenheim
Partenheim
Saulheim
>Landkreis Bad Dürkheim
Elmstein
Haßloch
Esthal
*Lambrecht (Pfalz)
Frankeneck
Lindenberg
Neidenfels
Meckenheim
Ruppertsberg
*Deidesheim
Weidenthal
Niederkirchen bei Deidesheim
Forst an der Weinstraße
*Wachenheim an der Weinstraße
*Bad Dürkheim
Friedelsheim
Gönnheim
Ellerstadt
Kallstadt
Erpolzheim
Altleiningen
Carlsberg
*Freinsheim
Herxheim am Berg
Weisenheim am Berg
Weisenheim am Sand
Bobenheim am Berg
Dackenheim
Wattenheim
Battenberg (Pfalz)
Kirchheim an der Weinstraße
Neuleiningen
Bissersheim
Großkarlbach
Hettenleidelheim
Kleinkarlbach
Gerolsheim
Laumersheim
Tiefenthal
*Grünstadt
Dirmstein
Ebertsheim
Mertesheim
Obersülzen
Quirnheim
Obrigheim (Pfalz)
Bockenheim an der Weinstraße
Kindenheim
>Donnersbergkreis
Ramsen
Wartenberg-Rohrbach
Gonbach
Münchweiler an der Alsenz
*Eisenberg (Pfalz)
Höringen
Lohnsfeld
Sippersfeld
Winnweiler
Breunigweiler
Gehrweiler
Kerzenheim
Börrstadt
Gundersweiler
Göllheim
Imsbach
Lautersheim
Schweisweiler
Biedesheim
Dreisen
Imsweiler
Reichsthal
Seelen
Standenbühl
Steinbach am Donnersberg
Falkenstein
Rathskirchen
Weitersweiler
Bennhausen
Dörrmoschel
Jakobsweiler
Marnheim
Ottersheim
Rüssingen
Bubenheim
Dannenfels
*Rockenhausen
Teschenmoschel
Bisterschied
Bolanden
Immesheim
Schönborn
Zellertal
Albisheim (Pfrimm)
Katzenbach
Würzweiler
Einselthum
Gauersheim
Ransweiler
Ruppertsecken
Stahlberg
Waldgrehweiler
Bischheim
Dielkirchen
*Kirchheimbolanden
Rittersheim
Bayerfeld-Steckweiler
Finkenbach-Gersweiler
Gerbach
Sankt Alban
Stetten
Ilbesheim
Mannweiler-Cölln
Orbis
Schiersfeld
Kriegsfeld
Morschheim
Oberwiesen
Gaugrehweiler
Oberndorf
Sitters
Unkenbach
Oberhausen an der Appel
Alsenz
Kalkofen
Münsterappel
*Obermoschel
Mörsfeld
Niedermoschel
Niederhausen an der Appel
Winterborn
>Landkreis Germersheim
Berg (Pfalz)
Neuburg am Rhein
Scheibenhardt
*Hagenbach
*Wörth am Rhein
Freckenfeld
Vollmersweiler
Minfeld
Jockgrim
*Kandel
Neupotz
Winden
Erlenbach bei Kandel
Rheinzabern
Hatzenbühl
Steinweiler
Leimersheim
Kuhardt
Rülzheim
Hördt
Bellheim
Knittelsheim
Ottersheim bei Landau
*Germersheim
Lustadt
Zeiskam
Lingenfeld
Westheim (Pfalz)
Freisbach
Weingarten (Pfalz)
Schwegenheim
>Landkreis Kaiserslautern
Linden
Schopp
Trippstadt
Gerhardsbrunn
Lambsborn
Martinshöhe
Krickenbach
Langwieden
Mittelbrunn
Oberarnbach
Queidersbach
Stelzenberg
Bruchmühlbach-Miesau
Waldleiningen
Bann
Hauptstuhl
*Landstuhl
Hütschenhausen
Kindsbach
Hochspeyer
Frankenstein
*Ramstein-Miesenbach
Fischbach
Niedermohr
Steinwenden
Mackenbach
Rodenbach
Weilerbach
Kottweiler-Schwanden
Enkenbach-Alsenborn
Mehlingen
Otterbach
Erzenhausen
Eulenbis
Katzweiler
Reichenbach-Steegen
Schwedelbach
*Otterberg
Hirschhorn/Pfalz
Kollweiler
Mehlbach
Neuhemsbach
Sembach
Sulzbachtal
Frankelbach
Olsbrücken
Schneckenhausen
Schallodenbach
Heiligenmoschel
Niederkirchen
>Landkreis Kusel
Waldmohr
Schönenberg-Kübelberg
Dunzweiler
Gries
Brücken (Pfalz)
Dittweiler
Altenkirchen
Breitenbach
Börsborn
Nanzdietschweiler
Frohnhofen
Ohmbach
Steinbach am Glan
Glan-Münchweiler
Henschtal
Krottelbach
Herschweiler-Pettersheim
Quirnbach/Pfalz
Wahnwegen
Langenbach
Rehweiler
Hüffler
Matzenbach
Selchenbach
Etschberg
Herchweiler
Konken
Neunkirchen am Potzberg
Schellweiler
Theisbergstegen
Albessen
Ehweiler
Oberstaufenbach
Föckelberg
Haschbach am Remigiusberg
Jettenbach
Niederstaufenbach
Rutsweiler am Glan
Bosenbach
*Kusel
Pfeffelbach
Rammelsbach
Reichweiler
Rothselberg
Altenglan
Kreimbach-Kaulbach
Ruthweiler
Blaubach
Eßweiler
Thallichtenberg
Bedesbach
Elzweiler
Erdesbach
Körborn
Oberweiler im Tal
Rutsweiler an der Lauter
Welchweiler
Horschbach
Oberalben
Dennweiler-Frohnbach
Hinzweiler
Ulmet
*Wolfstein
Aschbach
Oberweiler-Tiefenbach
Rathsweiler
Relsberg
Einöllen
Glanbrücken
Hefersweiler
Nerzweiler
Sankt Julian
Heinzenhausen
Niederalben
Offenbach-Hundheim
Deimberg
Hohenöllen
Lohnweiler
Reipoltskirchen
Buborn
Kirrweiler
Nußbach
Wiesweiler
Cronenberg
Ginsweiler
Hausweiler
Herren-Sulzbach
Homberg
*Lauterecken
Adenbach
Grumbach
Langweiler
Medard
Merzweiler
Unterjeckenbach
Kappeln
Odenbach
Hoppstädten
>Landkreis Südliche Weinstraße
Kapsweyer
Schweighofen
Steinfeld
Schweigen-Rechtenbach
Niederotterbach
Oberotterbach
Dierbach
Böllenborn
Dörrenbach
Hergersweiler
Kapellen-Drusweiler
Barbelroth
Oberhausen
*Bad Bergzabern
Birkenhördt
Niederhorbach
Pleisweiler-Oberhofen
Billigheim-Ingenheim
Gleiszellen-Gleishorbach
Vorderweidenthal
Herxheim bei Landau/Pfalz
Heuchelheim-Klingen
Klingenmünster
Oberschlettenbach
Rohrbach
Silz
Herxheimweyher
Insheim
Münchweiler am Klingbach
Gossersweiler-Stein
Göcklingen
Impflingen
Waldhambach
Eschbach
Völkersweiler
Waldrohrbach
Ilbesheim bei Landau in der Pfalz
Leinsweiler
Offenbach an der Queich
Wernersberg
Ranschbach
Birkweiler
Bornheim
*Annweiler am Trifels
Rinnthal
Essingen
Hochstadt (Pfalz)
Knöringen
Siebeldingen
Albersweiler
Böchingen
Dernbach
Eußerthal
Frankweiler
Gleisweiler
Walsheim
Burrweiler
Flemlingen
Kleinfischlingen
Freimersheim (Pfalz)
Großfischlingen
Ramberg
Roschbach
Weyher in der Pfalz
Edesheim
Hainfeld
Altdorf
Böbingen
*Edenkoben
Rhodt unter Rietburg
Venningen
Gommersheim
Sankt Martin
Kirrweiler (Pfalz)
Maikammer
>Rhein-Pfalz-Kreis
Römerberg
Harthausen
Dudenhofen
Hanhofen
Böhl-Iggelheim
Otterstadt
*Schifferstadt
Waldsee
Dannstadt-Schauernheim
Hochdorf-Assenheim
Limburgerhof
Neuhofen
Altrip
Rödersheim-Gronau
Mutterstadt
Fußgönheim
Birkenheide
Maxdorf
Lambsheim
Heßheim
Beindersheim
Heuchelheim bei Frankenthal
Bobenheim-Roxheim
Großniedesheim
Kleinniedesheim
>Landkreis Mainz-Bingen
Dorn-Dürkheim
Hillesheim
Wintersheim
Eimsheim
Dolgesheim
Guntersblum
Uelversheim
Ludwigshöhe
Weinolsheim
Dalheim
Dienheim
Friesenheim
Badenheim
Dexheim
Undenheim
Köngernheim
*Oppenheim
Hahnheim
*Nierstein
Sankt Johann
Selzen
Sprendlingen
Wolfsheim
Mommenheim
Sörgenloch
Welgesheim
Zotzenheim
Lörzweiler
Zornheim
Gensingen
Horrweiler
Jugenheim in Rheinhessen
*Nieder-Olm
Ober-Hilbersheim
Aspisheim
Engelstadt
Gau-Bischofsheim
Grolsheim
Harxheim
Nackenheim
Stadecken-Elsheim
Bubenheim
Nieder-Hilbersheim
Appenheim
Bodenheim
Essenheim
Klein-Winternheim
Münster-Sarmsheim
Ober-Olm
Ockenheim
Schwabenheim an der Selz
*Bingen am Rhein
*Gau-Algesheim
Waldalgesheim
*Ingelheim am Rhein
Wackernheim
Weiler bei Bingen
Heidesheim am Rhein
Trechtingshausen
Oberheimbach
Budenheim
Niederheimbach
Manubach
Oberdiebach
*Bacharach
Breitscheid
>Landkreis Südwestpfalz
Hirschthal
Bobenthal
Schönau (Pfalz)
Nothweiler
Bundenthal
Fischbach bei Dahn
Ludwigswinkel
Niederschlettenbach
Rumbach
Eppenbrunn
Erlenbach bei Dahn
Bruchweiler-Bärenbach
Hilst
Schweix
Busenberg
Schindhard
Trulben
*Dahn
Darstein
Lemberg
Dimbach
Erfweiler
Kröppen
Obersimten
Riedelberg
Schwanheim
Vinningen
Lug
Bottenbach
Großsteinhausen
Hauenstein
Hinterweidenthal
*Hornbach
Mauschbach
Ruppertsweiler
Dietrichingen
Kleinsteinhausen
Spirkelbach
Althornbach
Walshausen
Münchweiler an der Rodalb
Nünschweiler
Höheischweiler
Contwig
Dellfeld
Petersberg
*Rodalben
Wilgartswiesen
Höhfröschen
Merzalben
Rieschweiler-Mühlbach
Clausen
Donsieders
Thaleischweiler-Fröschen
Maßweiler
Battweiler
Reifenberg
Höheinöd
Leimen
Waldfischbach-Burgalben
Großbundenbach
Heltersberg
Herschberg
Schmitshausen
Winterbach (Pfalz)
Hermersberg
Kleinbundenbach
Schauerberg
Steinalben
Biedershausen
Saalstadt
Wallhalben
Geiselberg
Horbach
Krähenberg
Käshofen
Schmalenberg
Hettenhausen
Knopp-Labach
Rosenkopf
Weselberg
Wiesbach
Bechhofen
Obernheim-Kirchenarnbach
#Baden-Württemberg
>
!Stuttgart
>Landkreis Böblingen
Bondorf
Mötzingen
Gäufelden
Jettingen
*Herrenberg
Altdorf
Hildrizhausen
Nufringen
Weil im Schönbuch
*Waldenbuch
Gärtringen
*Holzgerlingen
Deckenpfronn
Ehningen
Schönaich
Steinenbronn
Aidlingen
*Böblingen
Grafenau
*Sindelfingen
Magstadt
*Weil der Stadt
*Renningen
*Leonberg
*Rutesheim
Weissach
>Landkreis Esslingen
Erkenbrechtsweiler
Lenningen
*Neuffen
Kohlberg
Bempflingen
Beuren
Neckartenzlingen
Neidlingen
Altdorf
Altenriet
Bissingen an der Teck
Frickenhausen
Großbettlingen
*Owen
Dettingen unter Teck
Neckartailfingen
Schlaitdorf
*Weilheim an der Teck
*Nürtingen
*Aichtal
Holzmaden
*Kirchheim unter Teck
Oberboihingen
Ohmden
*Filderstadt
Unterensingen
Wolfschlugen
Notzingen
*Wendlingen am Neckar
Neuhausen auf den Fildern
Denkendorf
Hochdorf
Köngen
*Leinfelden-Echterdingen
*Wernau (Neckar)
Deizisau
*Ostfildern
*Plochingen
Reichenbach an der Fils
Altbach
*Esslingen am Neckar
Baltmannsweiler
Lichtenwald
Aichwald
>Landkreis Göppingen
Hohenstadt
Drackenstein
*Wiesensteig
Mühlhausen im Täle
Bad Ditzenbach
Gruibingen
Deggingen
*Geislingen an der Steige
Bad Überkingen
Aichelberg
Bad Boll
Dürnau
Gammelshausen
Kuchen
Schlat
Zell unter Aichelberg
Eschenbach
Gingen an der Fils
Heiningen
Hattenhofen
Schlierbach
*Süßen
Albershausen
Böhmenkirch
*Donzdorf
*Eislingen/Fils
Salach
*Ebersbach an der Fils
*Göppingen
*Lauterstein
*Uhingen
Ottenbach
Rechberghausen
Wangen
Birenbach
Adelberg
Börtlingen
Wäschenbeuren
>Landkreis Ludwigsburg
*Gerlingen
*Ditzingen
*Korntal-Münchingen
Hemmingen
*Kornwestheim
Eberdingen
Möglingen
*Remseck am Neckar
Schwieberdingen
*Ludwigsburg
*Asperg
*Markgröningen
Affalterbach
Tamm
*Freiberg am Neckar
Benningen am Neckar
Erdmannhausen
*Marbach am Neckar
*Oberriexingen
*Vaihingen an der Enz
*Bietigheim-Bissingen
Pleidelsheim
Sersheim
Ingersheim
Murr
*Steinheim an der Murr
*Besigheim
Hessigheim
Löchgau
Mundelsheim
*Sachsenheim
Freudental
*Großbottwar
Walheim
Erligheim
*Bönnigheim
Gemmrigheim
Oberstenfeld
Kirchheim am Neckar
>Rems-Murr-Kreis
Kernen im Remstal
Winterbach
*Schorndorf
*Weinstadt
Plüderhausen
*Fellbach
Remshalden
Urbach
Korb
Berglen
*Waiblingen
Alfdorf
*Winnenden
Rudersberg
Schwaikheim
*Welzheim
Allmersbach im Tal
Leutenbach
Kaisersbach
Weissach im Tal
Althütte
Burgstetten
Auenwald
*Backnang
Kirchberg an der Murr
*Murrhardt
Aspach
Oppenweiler
Sulzbach an der Murr
Großerlach
Spiegelberg
>
*Heilbronn
>Landkreis Heilbronn
Cleebronn
Neckarwestheim
*Beilstein
Ilsfeld
Pfaffenhofen
Zaberfeld
Abstatt
*Güglingen
*Lauffen am Neckar
*Brackenheim
Talheim
Untergruppenbach
Wüstenrot
Flein
*Löwenstein
Nordheim
Lehrensteinsfeld
Obersulm
*Eppingen
*Schwaigern
Ellhofen
Gemmingen
Leingarten
*Weinsberg
Eberstadt
Erlenbach
Massenbachhausen
Ittlingen
Kirchardt
*Neckarsulm
Langenbrettach
Untereisesheim
*Bad Wimpfen
*Bad Friedrichshall
*Bad Rappenau
*Neuenstadt am Kocher
Oedheim
Offenau
Hardthausen am Kocher
Siegelsbach
*Gundelsheim
*Neudenau
Jagsthausen
*Möckmühl
*Widdern
Roigheim
>Hohenlohekreis
Pfedelbach
Bretzfeld
*Waldenburg
*Öhringen
Kupferzell
*Neuenstein
Zweiflingen
*Forchtenberg
*Künzelsau
*Niedernhall
Weißbach
*Ingelfingen
Mulfingen
Schöntal
Dörzbach
*Krautheim
>Landkreis Schwäbisch Hall
Sulzbach-Laufen
Fichtenberg
Bühlerzell
*Gaildorf
Oberrot
Bühlertann
Obersontheim
Rosengarten
Fichtenau
Michelbach an der Bilz
Stimpfach
Frankenhardt
Mainhardt
*Schwäbisch Hall
*Vellberg
Michelfeld
*Crailsheim
Kreßberg
Wolpertshausen
*Ilshofen
Untermünkheim
Satteldorf
*Kirchberg an der Jagst
Braunsbach
Wallhausen
*Gerabronn
*Langenburg
Rot am See
Blaufelden
*Schrozberg
>Main-Tauber-Kreis
*Niederstetten
Assamstadt
*Bad Mergentheim
*Creglingen
*Weikersheim
Ahorn
*Boxberg
Igersheim
*Lauda-Königshofen
Königheim
Wittighausen
*Grünsfeld
*Tauberbischofsheim
*Külsheim
Großrinderfeld
Werbach
*Freudenberg
*Wertheim
>Landkreis Heidenheim
*Niederstotzingen
Sontheim an der Brenz
Hermaringen
*Herbrechtingen
Gerstetten
*Giengen an der Brenz
Steinheim am Albuch
Dischingen
*Heidenheim an der Brenz
Nattheim
Königsbronn
>Ostalbkreis
Bartholomä
Waldstetten
*Neresheim
*Oberkochen
Essingen
*Heubach
*Schwäbisch Gmünd
*Lorch
Böbingen an der Rems
Mutlangen
Mögglingen
*Aalen
Iggingen
Riesbürg
Heuchlingen
Leinzell
*Bopfingen
Durlangen
Göggingen
Täferrot
*Lauchheim
Schechingen
Kirchheim am Ries
Spraitbach
Ruppertshofen
Westhausen
Eschach
Hüttlingen
Obergröningen
Abtsgmünd
Rainau
Gschwend
Neuler
Unterschneidheim
Adelmannsfelden
*Ellwangen (Jagst)
Tannhausen
Stödtlen
Ellenberg
Rosenberg
Jagstzell
Wört
>
*Baden-Baden
>
*Karlsruhe
>Landkreis Karlsruhe
Marxzell
Malsch
Karlsbad
Waldbronn
*Ettlingen
*Rheinstetten
Pfinztal
Walzbachtal
*Bretten
Gondelsheim
Weingarten (Baden)
Oberderdingen
Kürnbach
Eggenstein-Leopoldshafen
*Stutensee
*Bruchsal
Sulzfeld
Zaisenhausen
*Kraichtal
Linkenheim-Hochstetten
Karlsdorf-Neuthard
Graben-Neudorf
Forst
Dettenheim
Ubstadt-Weiher
Hambrücken
*Östringen
Bad Schönborn
*Philippsburg
Kronau
*Waghäusel
Oberhausen-Rheinhausen
>Landkreis Rastatt
Forbach
Ottersweier
Bühlertal
*Bühl
*Lichtenau
Weisenbach
*Gernsbach
Rheinmünster
Sinzheim
Loffenau
Hügelsheim
*Gaggenau
Iffezheim
*Kuppenheim
Bischweier
*Rastatt
Muggensturm
Ötigheim
Bietigheim
Steinmauern
Durmersheim
Elchesheim-Illingen
Au am Rhein
>
*Heidelberg
>
*Mannheim
>Neckar-Odenwald-Kreis
Haßmersheim
Hüffenhardt
Neckarzimmern
Billigheim
Obrigheim
Aglasterhausen
Binau
*Mosbach
Schwarzach
*Adelsheim
Elztal
Neckargerach
Neunkirchen
Schefflenz
*Ravenstein
Zwingenberg
Fahrenbach
Seckach
*Osterburken
Waldbrunn
Limbach
Rosenberg
*Buchen (Odenwald)
Mudau
Höpfingen
*Walldürn
Hardheim
>Rhein-Neckar-Kreis
Angelbachtal
Malsch
*Sinsheim
Mühlhausen
*Rauenberg
St. Leon-Rot
Dielheim
*Neckarbischofsheim
Neulußheim
*Waibstadt
Altlußheim
Reilingen
*Walldorf
*Wiesloch
Zuzenhausen
Eschelbronn
Helmstadt-Bargen
Neidenstein
Nußloch
*Hockenheim
Meckesheim
Epfenbach
*Leimen
Mauer
Sandhausen
Spechbach
Bammental
Gaiberg
Oftersheim
Reichartshausen
Wiesenbach
Ketsch
Lobbach
*Schwetzingen
*Neckargemünd
Brühl
*Eppelheim
Plankstadt
Schönbrunn
*Schönau
Dossenheim
Edingen-Neckarhausen
Wilhelmsfeld
*Eberbach
Heddesbach
Ilvesheim
*Ladenburg
*Schriesheim
Heiligkreuzsteinach
Hirschberg an der Bergstraße
Heddesheim
*Weinheim
*Hemsbach
Laudenbach
>
*Pforzheim
>Landkreis Calw
*Haiterbach
*Nagold
Egenhausen
Rohrdorf
*Altensteig
Ebhausen
Simmersfeld
*Wildberg
Enzklösterle
*Neubulach
Neuweiler
Gechingen
*Bad Teinach-Zavelstein
*Calw
*Bad Wildbad
Ostelsheim
Althengstett
Oberreichenbach
Simmozheim
*Bad Liebenzell
Dobel
Schömberg
*Bad Herrenalb
Höfen an der Enz
Unterreichenbach
>Enzkreis
*Heimsheim
Neuhausen
Tiefenbronn
Engelsbrand
*Neuenbürg
Friolzheim
Straubenhardt
Wimsheim
Mönsheim
Birkenfeld
Wurmberg
Wiernsheim
Keltern
Niefern-Öschelbronn
Ispringen
Kieselbronn
Kämpfelbach
Eisingen
*Mühlacker
Remchingen
Ötisheim
Königsbach-Stein
Neulingen
Ölbronn-Dürrn
Illingen
*Maulbronn
*Knittlingen
Sternenfels
>Landkreis Freudenstadt
*Alpirsbach
Empfingen
Loßburg
Bad Rippoldsau-Schapbach
Schopfloch
Glatten
*Horb am Neckar
Eutingen im Gäu
*Dornstetten
*Freudenstadt
Waldachtal
Pfalzgrafenweiler
Baiersbronn
Wörnersberg
Grömbach
Seewald
>
*Freiburg im Breisgau
>Landkreis Breisgau-Hochschwarzwald
Auggen
Badenweiler
*Müllheim
Schluchsee
*Neuenburg am Rhein
*Sulzburg
Buggingen
Münstertal/Schwarzwald
Ballrechten-Dottingen
Feldberg (Schwarzwald)
Lenzkirch
*Staufen im Breisgau
*Heitersheim
*Löffingen
Eschbach
Hinterzarten
Bollschweil
Ehrenkirchen
Friedenweiler
Oberried
*Bad Krozingen
Hartheim am Rhein
Sölden
Breitnau
Horben
Pfaffenweiler
*Titisee-Neustadt
Wittnau
Au
Ebringen
Kirchzarten
Schallstadt
Buchenbach
Eisenbach (Hochschwarzwald)
Merzhausen
St. Märgen
Stegen
*Breisach am Rhein
Merdingen
Gundelfingen
St. Peter
Umkirch
Glottertal
Gottenheim
Heuweiler
Ihringen
March
Bötzingen
*Vogtsburg im Kaiserstuhl
Eichstetten am Kaiserstuhl
>Landkreis Emmendingen
Denzlingen
Vörstetten
Reute
Simonswald
*Waldkirch
Bahlingen am Kaiserstuhl
*Emmendingen
Sexau
Teningen
*Endingen am Kaiserstuhl
Sasbach am Kaiserstuhl
Gutach im Breisgau
Winden im Elztal
Malterdingen
Riegel am Kaiserstuhl
Forchheim
Wyhl am Kaiserstuhl
*Elzach
Freiamt
*Kenzingen
Biederbach
Weisweil
*Herbolzheim
Rheinhausen
>Ortenaukreis
*Hornberg
Gutach (Schwarzwaldbahn)
Mühlenbach
*Ettenheim
Hofstetten
Ringsheim
Schuttertal
Rust
*Haslach im Kinzigtal
*Hausach
Kappel-Grafenhausen
*Mahlberg
Steinach
Kippenheim
*Wolfach
Fischerbach
Seelbach
Biberach
*Lahr/Schwarzwald
*Zell am Harmersbach
Oberwolfach
Schwanau
Friesenheim
Oberharmersbach
Berghaupten
Meißenheim
*Gengenbach
Nordrach
Hohberg
Bad Peterstal-Griesbach
Ohlsbach
Neuried
Ortenberg
Schutterwald
Durbach
*Offenburg
*Oppenau
Lautenbach
*Oberkirch
Appenweier
Willstätt
Ottenhöfen im Schwarzwald
*Kehl
Kappelrodeck
Seebach
*Renchen
Sasbachwalden
*Achern
Sasbach
Lauf
*Rheinau
>Landkreis Rottweil
Deißlingen
Wellendingen
*Rottweil
Zimmern ob Rottweil
Hardt
Eschbronn
Villingendorf
Dunningen
*Schramberg
Bösingen
Dietingen
Lauterbach
Epfendorf
*Schiltach
Aichhalden
Fluorn-Winzeln
*Oberndorf am Neckar
Vöhringen
Schenkenzell
*Dornhan
*Sulz am Neckar
>Schwarzwald-Baar-Kreis
*Blumberg
*Hüfingen
*Bräunlingen
*Donaueschingen
*Bad Dürrheim
Brigachtal
*Vöhrenbach
Tuningen
*Furtwangen im Schwarzwald
Gütenbach
*Villingen-Schwenningen
Unterkirnach
Dauchingen
Mönchweiler
Schönwald im Schwarzwald
*St. Georgen im Schwarzwald
Niedereschach
*Triberg im Schwarzwald
Königsfeld im Schwarzwald
Schonach im Schwarzwald
>Landkreis Tuttlingen
*Geisingen
Emmingen-Liptingen
Immendingen
Neuhausen ob Eck
*Tuttlingen
Buchheim
Talheim
Wurmlingen
*Fridingen an der Donau
Seitingen-Oberflacht
*Mühlheim an der Donau
Rietheim-Weilheim
Durchhausen
Gunningen
Hausen ob Verena
Dürbheim
Kolbingen
Balgheim
Mahlstetten
*Spaichingen
*Trossingen
Irndorf
Renquishausen
Aldingen
Bärenthal
Böttingen
Königsheim
Denkingen
Bubsheim
Egesheim
Frittlingen
Gosheim
Reichenbach am Heuberg
Wehingen
Deilingen
>Landkreis Konstanz
Öhningen
Gaienhofen
Büsingen am Hochrhein
Gailingen am Hochrhein
Reichenau
*Konstanz
Moos
Gottmadingen
Rielasingen-Worblingen
Allensbach
*Radolfzell am Bodensee
*Singen (Hohentwiel)
Hilzingen
Steißlingen
Bodman-Ludwigshafen
Mühlhausen-Ehingen
*Tengen
Volkertshausen
*Aach
Orsingen-Nenzingen
*Engen
*Stockach
Eigeltingen
Hohenfels
Mühlingen
>Landkreis Lörrach
Grenzach-Wyhlen
Inzlingen
*Rheinfelden (Baden)
Schwörstadt
*Weil am Rhein
Binzen
Eimeldingen
*Lörrach
Maulburg
Fischingen
Rümmingen
Hasel
Schallbach
Wittlingen
Efringen-Kirchen
*Schopfheim
Steinen
Hausen im Wiesental
*Kandern
Bad Bellingen
*Zell im Wiesental
Häg-Ehrsberg
Kleines Wiesental
Malsburg-Marzell
Schliengen
Fröhnd
Wembach
*Schönau im Schwarzwald
Tunau
Böllen
Schönenberg
Utzenfeld
Aitern
*Todtnau
Wieden
>Landkreis Waldshut
*Bad Säckingen
Hohentengen am Hochrhein
Murg
*Laufenburg (Baden)
Küssaberg
Dogern
Albbruck
Lauchringen
Lottstetten
Rickenbach
Dettighofen
Klettgau
*Wehr
Jestetten
*Waldshut-Tiengen
Görwihl
Wutöschingen
Herrischried
Weilheim
Eggingen
Dachsberg (Südschwarzwald)
Höchenschwand
Ühlingen-Birkendorf
Ibach
Todtmoos
Häusern
Grafenhausen
*Stühlingen
*St. Blasien
Bernau im Schwarzwald
*Bonndorf im Schwarzwald
Wutach
>Landkreis Reutlingen
Zwiefalten
Pfronstetten
*Hayingen
*Trochtelfingen
Hohenstein
Mehrstetten
*Münsingen
Sonnenbühl
Engstingen
Gomadingen
Lichtenstein
*Pfullingen
St. Johann
*Bad Urach
Eningen unter Achalm
*Reutlingen
Römerstein
Wannweil
Hülben
Dettingen an der Erms
Grabenstetten
*Metzingen
Riederich
Grafenberg
Pliezhausen
Walddorfhäslach
>Landkreis Tübingen
Bodelshausen
*Mössingen
Hirrlingen
Ofterdingen
Nehren
Starzach
Dußlingen
Gomaringen
*Rottenburg am Neckar
Neustetten
Kusterdingen
*Tübingen
Kirchentellinsfurt
Ammerbuch
Dettenhausen
>Zollernalbkreis
Nusplingen
Obernheim
*Meßstetten
Straßberg
Ratshausen
Weilen unter den Rinnen
Winterlingen
Hausen am Tann
*Schömberg
Dotternhausen
Zimmern unter der Burg
*Albstadt
Bitz
Dautmergen
Dormettingen
*Balingen
*Rosenfeld
*Geislingen
Bisingen
*Burladingen
Jungingen
Grosselfingen
*Hechingen
*Haigerloch
Rangendingen
>
*Ulm
>Alb-Donau-Kreis
Balzheim
Grundsheim
Oberstadion
Unterwachingen
Emerkingen
Hausen am Bussen
Unterstadion
*Dietenheim
Obermarchtal
Rottenacker
Emeringen
*Munderkingen
Rechtenstein
Untermarchtal
Griesingen
Lauterach
Illerrieden
Schnürpflingen
*Ehingen (Donau)
Hüttisheim
Öpfingen
Staig
Oberdischingen
*Erbach
Illerkirchberg
Allmendingen
Altheim
*Schelklingen
*Blaubeuren
*Blaustein
Heroldstatt
Berghülen
Dornstadt
Beimerstetten
*Laichingen
*Langenau
Bernstadt
Breitingen
Westerstetten
Asselfingen
Merklingen
Rammingen
Westerheim
Holzkirch
Nerenstetten
Öllingen
Börslingen
Lonsee
Neenstetten
Nellingen
Setzingen
Ballendorf
Weidenstetten
Altheim (Alb)
Amstetten
>Landkreis Biberach
Eberhardzell
Rot an der Rot
Tannheim
*Bad Schussenried
Ingoldingen
Steinhausen an der Rottum
Allmannsweiler
Hochdorf
Berkheim
Erlenmoos
*Bad Buchau
Dürnau
Kirchdorf an der Iller
Ummendorf
Oggelshausen
Mittelbiberach
*Ochsenhausen
*Biberach an der Riß
Erolzheim
Kanzach
Moosburg
Ertingen
Tiefenbach
Alleshausen
Dettingen an der Iller
Seekirch
Betzenweiler
Dürmentingen
Altheim
Gutenzell-Hürbel
Kirchberg an der Iller
Maselheim
Warthausen
Attenweiler
Uttenweiler
Langenenslingen
*Riedlingen
Unlingen
Mietingen
Schemmerhofen
Wain
Schwendi
Burgrieden
*Laupheim
Achstetten
>Bodenseekreis
Kressbronn am Bodensee
Langenargen
Eriskirch
Neukirch
*Tettnang
Immenstaad am Bodensee
Hagnau am Bodensee
*Friedrichshafen
Stetten
Meckenbeuren
Daisendorf
*Markdorf
*Meersburg
Bermatingen
Oberteuringen
Uhldingen-Mühlhofen
Salem
Deggenhausertal
Sipplingen
*Überlingen
Frickingen
Owingen
Heiligenberg
>Landkreis Ravensburg
Achberg
*Wangen im Allgäu
Argenbühl
Amtzell
Bodnegg
*Isny im Allgäu
Grünkraut
*Ravensburg
Waldburg
Vogt
Kißlegg
Schlier
Horgenzell
*Leutkirch im Allgäu
*Weingarten
Baienfurt
Berg
Wolfegg
Baindt
Bergatreute
Wilhelmsdorf
Fronreute
Fleischwangen
Aichstetten
Wolpertswende
Ebenweiler
Guggenhausen
Unterwaldhausen
*Bad Wurzach
Riedhausen
Altshausen
*Bad Waldsee
Königseggwald
Aitrach
*Aulendorf
Eichstegen
Boms
Hoßkirch
Ebersbach-Musbach
>Landkreis Sigmaringen
Illmensee
Herdwangen-Schönach
*Pfullendorf
Wald
Ostrach
Sauldorf
*Meßkirch
*Bad Saulgau
Krauchenwies
Hohentengen
Leibertingen
*Mengen
Inzigkofen
Herbertingen
Sigmaringendorf
Beuron
*Scheer
*Sigmaringen
Schwenningen
Bingen
Stetten am kalten Markt
*Veringenstadt
*Hettingen
Neufra
*Gammertingen
#Bayern
>
*Ingolstadt
>
!München
>
*Rosenheim
>Landkreis Altötting
Tyrlaching
Feichten an der Alz
Kirchweidach
Halsbach
Garching an der Alz
Burgkirchen an der Alz
*Burghausen
Unterneukirchen
Mehring
Kastl
Emmerting
Tüßling
Haiming
*Altötting
Teising
*Neuötting
Marktl
Stammham
*Töging am Inn
Perach
Winhöring
Reischach
Erlbach
Pleiskirchen
>Landkreis Berchtesgadener Land
Schönau am Königssee
Ramsau bei Berchtesgaden
Berchtesgaden
Bischofswiesen
Marktschellenberg
Schneizlreuth
Bayerisch Gmain
*Bad Reichenhall
Piding
Anger
Ainring
*Freilassing
Teisendorf
Saaldorf-Surheim
*Laufen
>Landkreis Bad Tölz-Wolfratshausen
Jachenau
Lenggries
Kochel am See
Schlehdorf
Benediktbeuern
Bichl
Gaißach
Wackersberg
Bad Heilbrunn
Greiling
Reichersbeuern
*Bad Tölz
Königsdorf
Sachsenkam
Eurasburg
Dietramszell
*Geretsried
Münsing
*Wolfratshausen
Egling
Icking
>Landkreis Dachau
Karlsfeld
Bergkirchen
*Dachau
Sulzemoos
Hebertshausen
Pfaffenhofen an der Glonn
Schwabhausen
Haimhausen
Odelzhausen
Erdweg
Röhrmoos
Markt Indersdorf
Vierkirchen
Altomünster
Weichs
Petershausen
Hilgertshausen-Tandern
>Landkreis Ebersberg
Baiern
Aßling
Emmering
Glonn
Egmating
Bruck
Frauenneuharting
Oberpframmern
*Grafing bei München
Moosach
Kirchseeon
*Ebersberg
Zorneding
Steinhöring
Vaterstetten
Hohenlinden
Anzing
Forstinning
Poing
Markt Schwaben
Pliening
>Landkreis Eichstätt
Großmehring
Egweil
Buxheim
Gaimersheim
Lenting
Nassenfels
Pförring
Wellheim
Eitensheim
Hepberg
Wettstetten
Adelschlag
Kösching
Oberdolling
Mindelstetten
Mörnsheim
Böhmfeld
Dollnstein
Hitzhofen
Stammham
*Eichstätt
Altmannstein
Walting
Denkendorf
Schernfeld
Kipfenberg
Pollenfeld
Kinding
Titting
*Beilngries
>Landkreis Erding
Forstern
Isen
Ottenhofen
Pastetten
Buch am Buchrain
Sankt Wolfgang
Finsing
Neuching
Wörth
Lengdorf
Walpertskirchen
*Dorfen
Moosinning
Bockhorn
*Erding
Oberding
Inning am Holz
Taufkirchen (Vils)
Fraunberg
Eitting
Steinkirchen
Berglern
Wartenberg
Hohenpolding
Kirchberg
Langenpreising
>Landkreis Freising
Eching
Hallbergmoos
Neufahrn bei Freising
Fahrenzhausen
*Freising
Kranzberg
Marzling
Allershausen
Hohenkammer
Langenbach
Kirchdorf an der Amper
*Moosburg an der Isar
Haag an der Amper
Paunzhausen
Zolling
Wolfersdorf
Wang
Attenkirchen
Mauern
Nandlstadt
Au in der Hallertau
Gammelsdorf
Hörgertshausen
Rudelzhausen
>Landkreis Fürstenfeldbruck
Türkenfeld
Grafrath
Kottgeisering
*Germering
Schöngeising
Alling
Jesenwang
Landsberied
Moorenweis
*Puchheim
Eichenau
Emmering
*Fürstenfeldbruck
Adelshofen
Gröbenzell
Mammendorf
*Olching
Hattenhofen
Althegnenberg
Maisach
Oberschweinbach
Mittelstetten
Egenhofen
>Landkreis Garmisch-Partenkirchen
Grainau
Mittenwald
Garmisch-Partenkirchen
Krün
Farchant
Wallgau
Oberau
Ettal
Eschenlohe
Oberammergau
Unterammergau
Schwaigen
Ohlstadt
Saulgrub
Bad Kohlgrub
Murnau am Staffelsee
Großweil
Seehausen am Staffelsee
Bad Bayersoien
Riegsee
Uffing am Staffelsee
Spatzenhausen
>Landkreis Landsberg am Lech
Kinsau
Apfeldorf
Denklingen
Rott
Fuchstal
Reichling
Dießen am Ammersee
Vilgertshofen
Thaining
Unterdießen
Hofstetten
Pürgen
Finning
Utting am Ammersee
*Landsberg am Lech
Schwifting
Schondorf am Ammersee
Windach
Igling
Eching am Ammersee
Greifenberg
Penzing
Eresing
Kaufering
Hurlach
Weil
Geltendorf
Obermeitingen
Scheuring
Egling an der Paar
Prittriching
>Landkreis Miesbach
Kreuth
Rottach-Egern
Bayrischzell
Schliersee
Bad Wiessee
*Tegernsee
Fischbachau
Gmund am Tegernsee
Hausham
Waakirchen
*Miesbach
Irschenberg
Warngau
Holzkirchen
Weyarn
Valley
Otterfing
>Landkreis Mühldorf a. Inn
Rechtmehring
Unterreit
Taufkirchen
Maitenbeth
Gars am Inn
Haag in Oberbayern
Jettenbach
Oberneukirchen
Kraiburg am Inn
Kirchdorf
Reichertsheim
Aschau am Inn
*Waldkraiburg
Polling
Heldenstein
Obertaufkirchen
Rattenkirchen
*Mühldorf am Inn
Ampfing
Mettenheim
Schwindegg
Erharting
Zangberg
Buchbach
Lohkirchen
Niederbergkirchen
Oberbergkirchen
Schönberg
Niedertaufkirchen
*Neumarkt-Sankt Veit
Egglkofen
>Landkreis München
Aying
Sauerlach
Straßlach-Dingharting
Brunnthal
Schäftlarn
Oberhaching
Baierbrunn
Höhenkirchen-Siegertsbrunn
Taufkirchen
Grünwald
Hohenbrunn
Ottobrunn
Pullach im Isartal
Grasbrunn
Unterhaching
Neubiberg
Neuried
Putzbrunn
Planegg
Gräfelfing
Haar
Feldkirchen
Kirchheim bei München
Aschheim
Unterföhring
Ismaning
*Garching bei München
Oberschleißheim
*Unterschleißheim
>Landkreis Neuburg-Schrobenhausen
Gachenbach
Aresing
*Schrobenhausen
Waidhofen
Langenmosen
Brunnen
Berg im Gau
Ehekirchen
Königsmoos
Karlskron
Karlshuld
Burgheim
Rohrenfels
Oberhausen
Weichering
*Neuburg an der Donau
Bergheim
Rennertshofen
>Landkreis Pfaffenhofen a.d. Ilm
Jetzendorf
Reichertshausen
Ilmmünster
Gerolsbach
Hettenshausen
Scheyern
Schweitenkirchen
*Pfaffenhofen an der Ilm
Hohenwart
Wolnzach
Pörnbach
Rohrbach
Reichertshofen
Baar-Ebenhausen
*Geisenfeld
Ernsgaden
Manching
Münchsmünster
*Vohburg an der Donau
>Landkreis Rosenheim
Kiefersfelden
Oberaudorf
Flintsbach am Inn
Brannenburg
Nußdorf am Inn
Aschau im Chiemgau
Samerberg
Neubeuern
Bad Feilnbach
Raubling
Frasdorf
Rohrdorf
Bernau am Chiemsee
*Kolbermoor
Riedering
Prien am Chiemsee
*Bad Aibling
Chiemsee
Stephanskirchen
Rimsting
Breitbrunn am Chiemsee
Bruckmühl
Prutting
Bad Endorf
Großkarolinenfeld
Gstadt am Chiemsee
Feldkirchen-Westerham
Söchtenau
Eggstätt
Schechen
Vogtareuth
Tuntenhausen
Halfing
Höslwang
Griesstätt
Rott am Inn
Schonstett
Amerang
Ramerberg
Eiselfing
Pfaffing
*Wasserburg am Inn
Edling
Babensham
Soyen
Albaching
>Landkreis Starnberg
Tutzing
Feldafing
Berg
Andechs
Pöcking
Herrsching am Ammersee
*Starnberg
Seefeld
Gauting
Inning am Ammersee
Weßling
Wörthsee
Krailling
Gilching
>Landkreis Traunstein
Reit im Winkl
Schleching
Unterwössen
Ruhpolding
Marquartstein
Inzell
Staudach-Egerndach
Bergen
Grassau
Siegsdorf
Übersee
Vachendorf
Grabenstätt
Surberg
*Traunstein
Petting
Wonneberg
Chieming
Nußdorf
Waging am See
Kirchanschöring
Seeon-Seebruck
*Traunreut
Pittenhart
Taching am See
Fridolfing
Altenmarkt an der Alz
Obing
Palling
*Trostberg
Kienberg
*Tittmoning
Schnaitsee
Tacherting
Engelsberg
>Landkreis Weilheim-Schongau
Wildsteig
Prem
Steingaden
Sindelsdorf
Bernbeuren
Habach
Rottenbuch
Eglfing
Böbing
Obersöchering
Antdorf
Huglfing
*Penzberg
Burggen
Oberhausen
Eberfing
Iffeldorf
Hohenpeißenberg
Peiting
Peißenberg
Ingenried
Polling
*Schongau
Altenstadt
Schwabbruck
Seeshaupt
Schwabsoien
*Weilheim in Oberbayern
Hohenfurch
Bernried am Starnberger See
Wessobrunn
Wielenbach
Raisting
Pähl
>
*Landshut
>
*Passau
>
*Straubing
>Landkreis Deggendorf
Künzing
*Osterhofen
Wallerfing
Buchhofen
Oberpöring
Iggensbach
Winzer
Außernzell
Aholming
Moos
Otzing
Hengersberg
Niederalteich
Schöllnach
*Plattling
Auerbach
Grattersdorf
Stephansposching
*Deggendorf
Hunding
Schaufling
Lalling
Metten
Offenberg
Bernried
Grafling
>Landkreis Freyung-Grafenau
Jandelsbrunn
Fürsteneck
*Waldkirchen
Neureichenau
Röhrnbach
Thurmansbang
Perlesreut
Saldenburg
Grainet
Zenting
Ringelai
*Freyung
Hinterschmiding
Haidmühle
Schöfweg
Schönberg
*Grafenau
Innernzell
Hohenau
Philippsreut
Eppenschlag
Neuschönau
Mauth
Sankt Oswald-Riedlhütte
Spiegelau
>Landkreis Kelheim
Volkenschwand
*Mainburg
Attenhofen
Aiglsbach
Elsendorf
Train
Wildenberg
Siegenburg
Kirchdorf
Biburg
Herrngiersdorf
Rohr in Niederbayern
*Neustadt an der Donau
*Abensberg
Langquaid
Hausen
Saal an der Donau
Teugn
Bad Abbach
*Kelheim
Essing
Ihrlerstein
*Riedenburg
Painten
>Landkreis Landshut
Wurmsham
Velden
Neufraunhofen
Baierbach
Bodenkirchen
Buch am Erlbach
*Vilsbiburg
Altfraunhofen
Vilsheim
Geisenhausen
Schalkham
Eching
Tiefenbach
Gerzen
Kumhausen
Aham
Kröning
Adlkofen
Bruckberg
Altdorf
Ergolding
Furth
Niederaichbach
Obersüßbach
Essenbach
Weihmichl
Wörth an der Isar
Hohenthann
Pfeffenhausen
Postau
Weng
Ergoldsbach
Bayerbach bei Ergoldsbach
*Rottenburg an der Laaber
Neufahrn in Niederbayern
>Landkreis Passau
Malching
Bad Füssing
Kirchham
Kößlarn
Rotthalmünster
*Pocking
Tettenweis
Neuhaus am Inn
*Bad Griesbach im Rottal
Ruhstorf an der Rott
Haarbach
Neuburg am Inn
Fürstenzell
Beutelsbach
Ortenburg
Aidenbach
Obernzell
Untergriesbach
Aldersbach
Thyrnau
*Vilshofen an der Donau
Wegscheid
Salzweg
Tiefenbach
Windorf
*Hauzenberg
Ruderting
Büchlberg
Sonnen
Aicha vorm Wald
Hofkirchen
Hutthurm
Neukirchen vorm Wald
Breitenberg
Eging am See
Fürstenstein
Witzmannsberg
Tittling
>Landkreis Regen
Kirchberg im Wald
Kirchdorf im Wald
Bischofsmais
Gotteszell
Rinchnach
Achslach
*Regen
Zachenberg
Ruhmannsfelden
Frauenau
Patersdorf
Teisnach
*Zwiesel
Kollnburg
Langdorf
Böbrach
Geiersthal
Lindberg
Bodenmais
*Viechtach
Drachselsried
Prackenbach
Bayerisch Eisenstein
Arnbruck
>Landkreis Rottal-Inn
Kirchdorf am Inn
Julbach
*Simbach am Inn
Reut
Zeilarn
Ering
Stubenberg
Wittibreut
Geratskirchen
Mitterskirchen
Tann
Wurmannsquick
Triftern
Unterdietfurt
Massing
Bayerbach
*Eggenfelden
Hebertsfelden
Postmünster
*Pfarrkirchen
Bad Birnbach
Gangkofen
Falkenberg
Rimbach
Schönau
Dietersburg
Egglham
Malgersdorf
Johanniskirchen
Arnstorf
Roßbach
>Landkreis Straubing-Bogen
Leiblfing
Mallersdorf-Pfaffenberg
Laberweinting
Oberschneiding
Salching
*Geiselhöring
Feldkirchen
Straßkirchen
Irlbach
Mariaposching
Aiterhofen
Perkam
Niederwinkling
Atting
Rain
*Bogen
Parkstetten
Schwarzach
Aholfing
Windberg
Hunderdorf
Steinach
Kirchroth
Perasdorf
Mitterfels
Neukirchen
Ascha
Falkenfels
Haselbach
Sankt Englmar
Haibach
Rattiszell
Wiesenfelden
Konzell
Stallwang
Rattenberg
Loitzendorf
>Landkreis Dingolfing-Landau
Frontenhausen
Marklkofen
Simbach
Reisbach
Loiching
Niederviehbach
*Dingolfing
Eichendorf
Gottfrieding
Mamming
*Landau an der Isar
Moosthenning
Pilsting
Mengkofen
Wallersdorf
>
*Amberg
>
*Regensburg
>
*Weiden in der Oberpfalz
>Landkreis Amberg-Sulzbach
Schmidmühlen
Hohenburg
Rieden
Ensdorf
Kastl
Ebermannsdorf
Ursensollen
Kümmersbruck
Birgland
Ammerthal
Illschwang
Freudenberg
Poppenricht
Weigendorf
*Sulzbach-Rosenberg
Etzelwang
Neukirchen bei Sulzbach-Rosenberg
Hahnbach
*Schnaittenbach
Gebenbach
*Hirschau
Hirschbach
Edelsfeld
Freihung
Königstein
*Vilseck
*Auerbach in der Oberpfalz
>Landkreis Cham
Rettenbach
Falkenstein
Michelsneukirchen
Traitsching
Wald
Zandt
Zell
Miltach
Blaibach
Lohberg
*Bad Kötzting
Schorndorf
Reichenbach
Arrach
Chamerau
Grafenwiesen
Hohenwarth
Lam
*Roding
Walderbach
*Cham
Runding
Pösing
Rimbach
Willmering
Neukirchen beim Heiligen Blut
Arnschwang
Stamsried
Weiding
Pemfling
Waffenbrunn
Eschlkam
*Furth im Wald
Gleißenberg
*Rötz
Schönthal
*Waldmünchen
Treffelstein
Tiefenbach
>Landkreis Neumarkt i.d. OPf.
*Dietfurt an der Altmühl
Breitenbrunn
*Berching
Lupburg
Seubersdorf in der Oberpfalz
*Parsberg
Mühlhausen
*Freystadt
Deining
Sengenthal
Hohenfels
Berngau
*Velburg
*Neumarkt in der Oberpfalz
Postbauer-Heng
Pyrbaum
Pilsach
Berg bei Neumarkt in der Oberpfalz
Lauterhofen
>Landkreis Neustadt a.d. Waldnaab
Tännesberg
Moosbach
Eslarn
Luhe-Wildenau
Leuchtenberg
Kohlberg
Etzenricht
Pirk
*Vohenstrauß
Irchenrieth
Weiherhammer
Bechtsrieth
*Pleystein
Schirmitz
Waidhaus
Mantel
*Grafenwöhr
Waldthurn
Theisseil
Georgenberg
Altenstadt an der Waldnaab
Schwarzenbach
Floß
*Neustadt an der Waldnaab
Parkstein
Flossenbürg
Störnstein
*Eschenbach in der Oberpfalz
Kirchenthumbach
Kirchendemenreuth
*Pressath
Püchersreuth
Trabitz
Schlammersdorf
Speinshart
Vorbach
*Windischeschenbach
*Neustadt am Kulm
>Landkreis Regensburg
Schierling
Pfakofen
Aufhausen
Sünching
Hagelstadt
Mötzing
Thalmassing
Alteglofsheim
Riekofen
Köfering
Mintraching
Obertraubling
Pentling
Pfatter
*Neutraubling
Sinzing
Barbing
*Wörth an der Donau
Bach an der Donau
Nittendorf
Deuerling
Donaustauf
Tegernheim
Wiesent
*Hemau
Pettendorf
Brennberg
Laaber
Lappersdorf
Pielenhofen
Wenzenbach
Altenthann
Brunn
Zeitlarn
Wolfsegg
Bernhardswald
Beratzhausen
Duggendorf
Holzheim am Forst
Regenstauf
Kallmünz
>Landkreis Schwandorf
*Maxhütte-Haidhof
*Nittenau
*Burglengenfeld
*Teublitz
Bruck in der Oberpfalz
Steinberg am See
Neukirchen-Balbini
Bodenwöhr
Wackersdorf
*Schwandorf
*Neunburg vorm Wald
Schwarzenfeld
Schwarzhofen
Thanstein
Schwarzach bei Nabburg
Dieterskirchen
Fensterbach
Altendorf
Stulln
Niedermurach
Winklarn
*Nabburg
Schmidgaden
Guteneck
*Oberviechtach
Weiding
Gleiritsch
*Pfreimd
Stadlern
Teunz
*Schönsee
Trausnitz
Wernberg-Köblitz
>Landkreis Tirschenreuth
Plößberg
*Bärnau
Kastl
*Erbendorf
Krummennaab
Falkenberg
*Kemnath
Reuth bei Erbendorf
Friedenfels
Mähring
*Tirschenreuth
Kulmain
Wiesau
Fuchsmühl
Pullenreuth
Immenreuth
*Mitterteich
Neusorg
Ebnath
Leonberg
*Waldershof
Brand
Neualbenreuth
Pechbrunn
Konnersreuth
*Waldsassen
>
*Bamberg
>
*Bayreuth
>
*Coburg
>
*Hof
>Landkreis Bamberg
Pommersfelden
*Schlüsselfeld
Altendorf
Frensdorf
Hirschaid
Burgebrach
Buttenheim
Burgwindheim
Ebrach
Pettstadt
Stegaurach
Strullendorf
Heiligenstadt in Oberfranken
Schönbrunn im Steigerwald
Walsdorf
Lisberg
Bischberg
Priesendorf
Litzendorf
Viereth-Trunstadt
*Hallstadt
Gundelsheim
Königsfeld
Memmelsdorf
Oberhaid
Kemmern
Breitengüßbach
Lauter
*Scheßlitz
Stadelhofen
*Baunach
Zapfendorf
Gerach
Reckendorf
Wattendorf
Rattelsdorf
>Landkreis Bayreuth
Plech
*Betzenstein
*Pegnitz
*Pottenstein
Schnabelwaid
Prebitz
Ahorntal
*Creußen
*Waischenfeld
Hummeltal
Speichersdorf
Emtmannsberg
Haag
Aufseß
Glashütten
Plankenfels
Gesees
Seybothenreuth
Mistelbach
Mistelgau
Kirchenpingarten
*Hollfeld
Eckersdorf
Weidenberg
Heinersreuth
Mehlmeisel
Bindlach
Fichtelberg
*Goldkronach
Warmensteinach
*Bad Berneck im Fichtelgebirge
Bischofsgrün
*Gefrees
>Landkreis Coburg
Itzgrund
Großheirath
*Seßlach
Untersiemau
Weidhausen bei Coburg
Ahorn
Niederfüllbach
Grub am Forst
Ebersdorf bei Coburg
Sonnefeld
Weitramsdorf
Dörfles-Esbach
*Neustadt bei Coburg
*Rödental
*Bad Rodach
Meeder
Lautertal
>Landkreis Forchheim
Dormitz
Kleinsendelbach
Igensdorf
Neunkirchen am Brand
Weißenohe
Hetzles
Langensendelbach
Effeltrich
*Gräfenberg
Hiltpoltstein
Kunreuth
Poxdorf
Pinzberg
Hausen
Heroldsbach
Leutenbach
Obertrubach
Egloffstein
Wiesenthau
*Forchheim
Kirchehrenbach
Pretzfeld
Hallerndorf
Weilersbach
Gößweinstein
*Ebermannstadt
Eggolsheim
Wiesenttal
Unterleinleiter
>Landkreis Hof
Zell im Fichtelgebirge
Sparneck
Stammbach
Weißdorf
*Münchberg
*Schwarzenbach an der Saale
*Helmbrechts
*Rehau
Konradsreuth
Oberkotzau
*Schauenstein
*Schwarzenbach am Wald
Döhlau
Leupoldsgrün
Regnitzlosau
*Naila
*Selbitz
Gattendorf
Geroldsgrün
Köditz
Bad Steben
Trogen
Berg
Feilitzsch
Issigau
*Lichtenberg
Töpen
>Landkreis Kronach
Küps
Weißenbrunn
Schneckenlohe
*Kronach
Marktrodach
Mitwitz
*Wallenfels
Stockheim
Steinwiesen
Wilhelmsthal
Pressig
Nordhalben
*Teuschnitz
Tschirn
Reichenbach
Steinbach am Wald
Tettau
*Ludwigsstadt
>Landkreis Kulmbach
Wonsees
Thurnau
Harsdorf
Neudrossenfeld
Kasendorf
Himmelkron
Trebgast
Neuenmarkt
Ködnitz
Marktschorgast
Mainleus
*Kulmbach
Ludwigschorgast
Wirsberg
*Kupferberg
Untersteinach
Guttenberg
Marktleugast
*Stadtsteinach
Rugendorf
Grafengehaig
Presseck
>Landkreis Lichtenfels
Ebensfeld
*Weismain
*Bad Staffelstein
Altenkunstadt
*Burgkunstadt
Hochstadt am Main
*Lichtenfels
Marktzeuln
Michelau in Oberfranken
Redwitz an der Rodach
Marktgraitz
>Landkreis Wunsiedel i. Fichtelgebirge
Nagel
Bad Alexandersbad
*Marktredwitz
Tröstau
*Arzberg
*Wunsiedel
Schirnding
Thiersheim
Röslau
*Hohenberg an der Eger
Höchstädt im Fichtelgebirge
*Weißenstadt
*Marktleuthen
Thierstein
*Kirchenlamitz
*Selb
*Schönwald
>
*Ansbach
>
*Erlangen
>
*Fürth
>
!Nürnberg
>
*Schwabach
>Landkreis Ansbach
Wilburgstetten
Mönchsroth
Weiltingen
*Wassertrüdingen
Gerolfingen
Röckingen
Wittelshofen
*Dinkelsbühl
Unterschwaningen
Dürrwangen
Ehingen
Langfurth
Schopfloch
Arberg
Burk
Dentlein am Forst
Bechhofen
*Ornbau
Wieseth
*Feuchtwangen
*Merkendorf
Schnelldorf
Mitteleschenbach
Weidenbach
Burgoberbach
*Wolframs-Eschenbach
*Herrieden
Aurach
Wörnitz
*Windsbach
Dombühl
Wettringen
Lichtenau
Neuendettelsau
Sachsen bei Ansbach
*Schillingsfürst
Diebach
*Leutershausen
Insingen
Buch am Wald
Petersaurach
Gebsattel
Bruckberg
*Heilsbronn
Geslau
Lehrberg
Weihenzell
Colmberg
*Rothenburg ob der Tauber
Neusitz
Dietenhofen
Flachslanden
Windelsbach
Oberdachstetten
Rügland
Steinsfeld
Adelshofen
Ohrenbach
>Landkreis Erlangen-Höchstadt
Heroldsberg
Kalchreuth
*Herzogenaurach
Aurachtal
Eckental
Buckenhof
Oberreichenbach
Uttenreuth
Spardorf
Bubenreuth
Großenseebach
Marloffstein
Weisendorf
Heßdorf
Möhrendorf
*Baiersdorf
Röttenbach
Gremsdorf
Hemhofen
Lonnerstadt
Vestenbergsgreuth
Adelsdorf
*Höchstadt an der Aisch
Wachenroth
Mühlhausen
>Landkreis Fürth
Roßtal
*Stein
Großhabersdorf
Ammerndorf
*Oberasbach
*Zirndorf
Cadolzburg
Wilhermsdorf
Seukendorf
*Langenzenn
Veitsbronn
Obermichelbach
Puschendorf
Tuchenbach
>Landkreis Nürnberger Land
Burgthann
Schwarzenbruck
Feucht
*Altdorf bei Nürnberg
Winkelhaid
Alfeld
Offenhausen
Leinburg
Engelthal
Happurg
*Röthenbach an der Pegnitz
Schwaig bei Nürnberg
Henfenfeld
Ottensoos
Pommelsbrunn
Rückersdorf
*Hersbruck
Reichenschwand
*Lauf an der Pegnitz
Neunkirchen am Sand
Vorra
Kirchensittenbach
Schnaittach
Hartenstein
Simmelsdorf
*Velden
Neuhaus an der Pegnitz
>Landkreis Neustadt a.d. Aisch-Bad Windsheim
Marktbergel
Neuhof an der Zenn
Obernzenn
*Burgbernheim
Illesheim
Trautskirchen
Gallmersgarten
Markt Erlbach
*Bad Windsheim
Ergersheim
Ipsheim
Simmershofen
*Uffenheim
Hagenbüchach
Dietersheim
Emskirchen
Gollhofen
Hemmersheim
Markt Nordheim
*Neustadt an der Aisch
Wilhelmsdorf
Weigenheim
Diespeck
Oberickelsheim
Ippesheim
Langenfeld
Sugenheim
Gerhardshofen
Gutenstetten
Baudenbach
Dachsbach
Markt Bibart
Münchsteinach
*Scheinfeld
Uehlfeld
Markt Taschendorf
Oberscheinfeld
Burghaslach
>Landkreis Roth
*Greding
Thalmässing
*Heideck
Röttenbach
*Hilpoltstein
*Spalt
Georgensgmünd
*Abenberg
*Roth
Allersberg
Büchenbach
Kammerstein
Rednitzhembach
Schwanstetten
Rohr
Wendelstein
>Landkreis Weißenburg-Gunzenhausen
Langenaltheim
Solnhofen
Polsingen
*Pappenheim
*Treuchtlingen
Raitenbuch
Heidenheim
Westheim
Markt Berolzheim
*Weißenburg in Bayern
Burgsalach
Meinheim
Alesheim
Nennslingen
Dittenheim
Gnotzheim
Bergen
*Ellingen
Höttingen
Ettenstatt
Theilenhofen
*Gunzenhausen
Pfofeld
Pleinfeld
Absberg
Haundorf
Muhr am See
>
*Aschaffenburg
>
*Schweinfurt
>
*Würzburg
>Landkreis Aschaffenburg
Dammbach
Heimbuchenthal
Großostheim
Mespelbrunn
Weibersbrunn
Haibach
Rothenbuch
Bessenbach
Waldaschaff
Stockstadt am Main
Mainaschaff
Glattbach
Goldbach
Laufach
Hösbach
Kleinostheim
Heigenbrücken
Johannesberg
Sailauf
Karlstein am Main
Blankenbach
Mömbris
Heinrichsthal
Sommerkahl
*Alzenau
Krombach
Kahl am Main
Schöllkrippen
Kleinkahl
Wiesen
Geiselbach
Westerngrund
>Landkreis Bad Kissingen
Fuchsstadt
*Hammelburg
Sulzthal
Elfershausen
Ramsthal
Oerlenbach
Euerdorf
Aura an der Saale
Rannungen
Wartmannsroth
Maßbach
*Bad Kissingen
Oberthulba
Thundorf in Unterfranken
Nüdlingen
*Münnerstadt
Zeitlofs
Schondra
Bad Bocklet
Burkardroth
Oberleichtersbach
Geroda
*Bad Brückenau
Riedenberg
Wildflecken
Motten
>Landkreis Rhön-Grabfeld
Sulzdorf an der Lederhecke
Sulzfeld
Großbardorf
*Bad Königshofen im Grabfeld
Burglauer
Strahlungen
Niederlauer
Großeibstadt
Salz
Trappstadt
Rödelmaier
Saal an der Saale
*Bad Neustadt an der Saale
Hohenroth
Wülfershausen an der Saale
Aubstadt
Herbstadt
Sandberg
Heustreu
Hollstadt
Wollbach
Höchheim
Schönau an der Brend
Unsleben
Bastheim
Hendungen
*Bischofsheim an der Rhön
Oberstreu
*Mellrichstadt
Oberelsbach
*Ostheim vor der Rhön
Stockheim
Sondheim vor der Rhön
Nordheim vor der Rhön
Hausen
Willmars
*Fladungen
>Landkreis Haßberge
Rauhenebrach
Oberaurach
*Eltmann
Knetzgau
Stettfeld
Sand am Main
Ebelsbach
Wonfurt
Breitbrunn
*Zeil am Main
Gädheim
Theres
Kirchlauter
*Haßfurt
Rentweinsdorf
*Königsberg in Bayern
*Ebern
Riedbach
Untermerzbach
Burgpreppach
*Hofheim in Unterfranken
Pfarrweisach
Aidhausen
Maroldsweisach
Bundorf
Ermershausen
>Landkreis Kitzingen
Martinsheim
*Marktbreit
Seinsheim
Obernbreit
Willanzheim
*Iphofen
Segnitz
Markt Einersheim
*Marktsteft
*Mainbernheim
Sulzfeld am Main
Rödelsee
Castell
*Kitzingen
Wiesenbronn
Biebelried
Großlangheim
Buchbrunn
Abtswind
Albertshofen
Kleinlangheim
Rüdenhausen
Geiselwind
Mainstockheim
Schwarzach am Main
Wiesentheid
*Dettelbach
*Prichsenstadt
Sommerach
Nordheim am Main
*Volkach
>Landkreis Miltenberg
Kirchzell
Schneeberg
*Amorbach
Weilbach
Eichenbühl
*Miltenberg
Neunkirchen
Rüdenau
Bürgstadt
Kleinheubach
Großheubach
Laudenbach
*Klingenberg am Main
Collenberg
Röllbach
*Wörth am Main
Dorfprozelten
Faulbach
Mönchberg
*Stadtprozelten
*Erlenbach am Main
Eschau
*Obernburg am Main
Altenbuch
Elsenfeld
Mömlingen
Großwallstadt
Hausen
Kleinwallstadt
Leidersbach
Niedernberg
Sulzbach am Main
>Landkreis Main-Spessart
Kreuzwertheim
Hasloch
Triefenstein
Erlenbach bei Marktheidenfeld
Schollbrunn
*Marktheidenfeld
Birkenfeld
Esselbach
Karbach
Bischbrunn
Hafenlohr
Urspringen
Zellingen
Retzstadt
Roden
*Rothenfels
Himmelstadt
Neustadt am Main
Thüngen
Steinfeld
*Karlstadt
*Arnstein
Rechtenbach
*Lohr am Main
Neuhütten
Eußenheim
Gössenheim
Wiesthal
Neuendorf
Partenstein
Frammersbach
*Gemünden am Main
Karsbach
*Rieneck
Gräfendorf
Fellen
Burgsinn
Aura im Sinngrund
Mittelsinn
Obersinn
>Landkreis Schweinfurt
Oberschwarzach
Lülsfeld
Frankenwinheim
*Gerolzhofen
Dingolshausen
Michelau im Steigerwald
Schwanfeld
Wipfeld
Kolitzheim
Sulzheim
Donnersdorf
Röthlein
Waigolshausen
Grafenrheinfeld
Grettstadt
Schwebheim
Werneck
Bergrheinfeld
Gochsheim
Geldersheim
Sennfeld
Euerbach
Niederwerrn
Wasserlosen
Schonungen
Poppenhausen
Dittelbrunn
Üchtelhausen
Stadtlauringen
>Landkreis Würzburg
Tauberrettersheim
Bieberehren
*Röttingen
*Aub
Riedenheim
Gelchsheim
Bütthard
Sonderhofen
Gaukönigshofen
Giebelstadt
Kirchheim
*Ochsenfurt
Frickenhausen am Main
Geroldshausen
Kleinrinderfeld
Sommerhausen
Reichenberg
Winterhausen
Altertheim
*Eibelstadt
Neubrunn
Kist
Randersacker
Eisingen
Helmstadt
Theilheim
Waldbrunn
Gerbrunn
Holzkirchen
Höchberg
Uettingen
Waldbüttelbrunn
Hettstadt
Rottendorf
Remlingen
Zell am Main
Greußenheim
Estenfeld
Kürnach
Margetshöchheim
Veitshöchheim
Leinach
Erlabrunn
Prosselsheim
Güntersleben
Oberpleichfeld
Rimpar
Thüngersheim
Unterpleichfeld
Eisenheim
Bergtheim
Hausen bei Würzburg
>
*Augsburg
>
*Kaufbeuren
>
*Kempten (Allgäu)
>
*Memmingen
>Landkreis Aichach-Friedberg
Steindorf
Schmiechen
Merching
Mering
Ried
Kissing
Eurasburg
Adelzhausen
*Friedberg
Dasing
Sielenbach
Obergriesbach
Affing
*Aichach
Schiltberg
Rehling
Hollenbach
Aindling
Kühbach
Inchenhofen
Petersdorf
Todtenweis
Pöttmes
Baar (Schwaben)
>Landkreis Augsburg
Langerringen
Hiltenfingen
Klosterlechfeld
Untermeitingen
Mittelneufnach
Graben
Scherstetten
*Schwabmünchen
Kleinaitingen
Großaitingen
Mickhausen
Oberottmarshausen
Walkertshofen
Wehringen
*Königsbrunn
Langenneufnach
*Bobingen
Fischach
Gessertshausen
Ustersbach
Dinkelscherben
Diedorf
Kutzenhausen
*Stadtbergen
*Neusäß
Horgau
Aystetten
Zusmarshausen
Adelsried
*Gersthofen
Bonstetten
Welden
Altenmünster
Gablingen
Heretsried
Emersacker
Langweid am Lech
Biberbach
Meitingen
Thierhaupten
Kühlenthal
Westendorf
Ehingen
Nordendorf
Ellgau
Allmannshofen
>Landkreis Dillingen a.d. Donau
Glött
Aislingen
Holzheim
Laugna
Villenbach
*Gundelfingen an der Donau
Zusamaltheim
Bächingen an der Brenz
*Wertingen
*Lauingen (Donau)
Binswangen
*Dillingen an der Donau
Medlingen
Buttenwiesen
Haunsheim
Wittislingen
*Höchstädt an der Donau
Bachhagel
Mödingen
Schwenningen
Blindheim
Finningen
Syrgenstein
Ziertheim
Lutzingen
Zöschingen
Bissingen
>Landkreis Günzburg
Waltenhausen
Aletshausen
Ebershausen
Aichen
Balzhausen
Breitenthal
*Krumbach (Schwaben)
Ursberg
Deisenhausen
*Thannhausen
Ziemetshausen
Wiesenbach
Neuburg an der Kammel
Münsterhausen
Ellzee
Burtenbach
Waldstetten
Kammeltal
*Ichenhausen
Jettingen-Scheppach
Bibertal
Kötz
Bubesheim
*Burgau
Landensberg
Röfingen
Haldenwang
*Leipheim
Rettenbach
Dürrlauingen
*Günzburg
Winterbach
Offingen
Gundremmingen
>Landkreis Neu-Ulm
Kellmünz an der Iller
Osterberg
Altenstadt
Oberroth
Unterroth
Buch
*Illertissen
Bellenberg
Roggenburg
*Vöhringen
*Weißenhorn
*Senden
Pfaffenhofen an der Roth
Holzheim
*Neu-Ulm
Nersingen
Elchingen
>Landkreis Lindau (Bodensee)
Oberreute
Bodolz
Scheidegg
*Lindau (Bodensee)
Nonnenhorn
Wasserburg (Bodensee)
Weiler-Simmerberg
Sigmarszell
Stiefenhofen
Weißensberg
*Lindenberg im Allgäu
Grünenbach
Hergensweiler
Heimenkirch
Opfenbach
Röthenbach (Allgäu)
Gestratz
Hergatz
Maierhöfen
>Landkreis Ostallgäu
Pfronten
Schwangau
*Füssen
Eisenberg
Halblech
Hopferau
Nesselwang
Rieden am Forggensee
Seeg
Roßhaupten
Rückholz
Lechbruck am See
Görisried
Lengenwang
Wald
Stötten am Auerberg
*Marktoberdorf
Unterthingau
Kraftisried
Rettenbach am Auerberg
Bidingen
Biessenhofen
Günzach
Ruderatshofen
Aitrang
Untrasried
Osterzell
Friesenried
Mauerstetten
Obergünzburg
Stöttwang
Ronsberg
Eggenthal
Irsee
Kaltental
Westendorf
Germaringen
Pforzen
Baisweil
Oberostendorf
Rieden
Jengen
Waal
*Buchloe
Lamerdingen
>Landkreis Unterallgäu
Legau
Bad Grönenbach
Böhen
Lautrach
Kronburg
Wolfertschwenden
Woringen
Ottobeuren
Lachen
Markt Rettenbach
Unteregg
Benningen
Hawangen
Buxheim
Dirlewang
Memmingerberg
Apfeltrach
*Bad Wörishofen
Sontheim
Trunkelsberg
Ungerhausen
Stetten
Westerheim
Holzgünz
Heimertingen
Wiedergeltingen
Erkheim
Kammlach
*Mindelheim
Niederrieden
Rammingen
Türkheim
Amberg
Fellheim
Lauben
Boos
Egg an der Günz
Oberrieden
Pleß
Oberschönegg
Tussenhausen
Pfaffenhausen
Winterrieden
Breitenbrunn
Ettringen
Salgen
Babenhausen
Kirchhaslach
Markt Wald
Eppishausen
Kirchheim in Schwaben
Kettershausen
>Landkreis Donau-Ries
Holzheim
Münster
Mertingen
Oberndorf am Lech
*Rain
Tapfheim
Asbach-Bäumenheim
Genderkingen
*Donauwörth
Niederschönenfeld
Amerdingen
Forheim
Marxheim
Mönchsdeggingen
Kaisheim
Buchdorf
*Harburg (Schwaben)
Hohenaltheim
Daiting
Ederheim
Möttingen
Tagmersheim
Huisheim
Reimlingen
Fünfstetten
Alerheim
*Monheim
Rögling
Deiningen
*Nördlingen
Otting
Wechingen
*Wemding
Wallerstein
Wolferstadt
Munningen
Maihingen
Marktoffingen
Megesheim
Ehingen am Ries
Hainsfarth
*Oettingen in Bayern
Fremdingen
Auhausen
>Landkreis Oberallgäu
Oberstdorf
Obermaiselstein
Balderschwang
Fischen im Allgäu
Bolsterlang
Bad Hindelang
Blaichach
Ofterschwang
*Sonthofen
Oberstaufen
Burgberg im Allgäu
*Immenstadt im Allgäu
Wertach
Rettenberg
Missen-Wilhams
Oy-Mittelberg
Waltenhofen
Weitnau
Sulzberg
Durach
Buchenberg
Betzigau
Wiggensbach
Lauben
Wildpoldsried
Altusried
Haldenwang
Dietmannsried
#Saarland
>Regionalverband Saarbrücken
Kleinblittersdorf
Großrosseln
*Völklingen
*Saarbrücken
*Püttlingen
*Sulzbach/Saar
Riegelsberg
Quierschied
*Friedrichsthal
Heusweiler
>Landkreis Merzig-Wadern
Beckingen
*Merzig
Mettlach
Perl
Losheim am See
*Wadern
Weiskirchen
>Landkreis Neunkirchen
Spiesen-Elversberg
*Neunkirchen
Merchweiler
Schiffweiler
Illingen
Eppelborn
*Ottweiler
>Landkreis Saarlouis
Wadgassen
Überherrn
Bous
Ensdorf
*Saarlouis
Schwalbach
Wallerfangen
Saarwellingen
*Dillingen/Saar
Rehlingen-Siersburg
Nalbach
*Lebach
Schmelz
>Saarpfalz-Kreis
Gersheim
Mandelbachtal
*Blieskastel
*St. Ingbert
Kirkel
*Homburg
*Bexbach
>Landkreis St. Wendel
Marpingen
*St. Wendel
Tholey
Namborn
Oberthal
Freisen
Nohfelden
Nonnweiler
#Berlin
>
!Berlin
#Brandenburg
>
*Brandenburg an der Havel
>
*Cottbus
>
*Frankfurt (Oder)
>
*Potsdam
>Landkreis Barnim
Ahrensfelde
Panketal
*Werneuchen
*Bernau bei Berlin
Rüdnitz
Sydower Fließ
Wandlitz
*Biesenthal
Breydin
Melchow
Hohenfinow
*Eberswalde
Marienwerder
Niederfinow
Liepe
Britz
*Oderberg
Chorin
Schorfheide
Lunow-Stolzenhagen
Parsteinsee
Althüttendorf
Ziethen
*Joachimsthal
Friedrichswalde
>Landkreis Dahme-Spreewald
Heideblick
*Luckau
Byhleguhre-Byhlen
Straupitz
Alt Zauche-Wußwerk
Drahnsdorf
Kasel-Golzig
Bersteland
Neu Zauche
*Lübben (Spreewald)
Spreewaldheide
Steinreich
*Golßen
Schwielochsee
Schönwald
*Lieberose
Jamlitz
Rietzneuendorf-Staakow
Schlepzig
Krausnick-Groß Wasserburg
Märkische Heide
Halbe
Unterspreewald
*Märkisch Buchholz
*Teupitz
Münchehofe
Schwerin
Groß Köris
Bestensee
Heidesee
*Mittenwalde
*Königs Wusterhausen
*Wildau
Zeuthen
Schulzendorf
Eichwalde
Schönefeld
>Landkreis Elbe-Elster
Großthiemig
Hirschfeld
Merzdorf
Gröden
Schraden
Röderland
*Elsterwerda
*Mühlberg/Elbe
Plessa
*Bad Liebenwerda
Hohenleipisch
Gorden-Staupitz
Rückersdorf
*Uebigau-Wahrenbrück
*Finsterwalde
Schönborn
*Falkenberg/Elster
Heideland
Lichterfeld-Schacksdorf
Tröbitz
Sallgast
Schilda
*Doberlug-Kirchhain
*Herzberg (Elster)
Massen-Niederlausitz
*Sonnewalde
Kremitzaue
Fichtwald
*Schlieben
Crinitz
Hohenbucko
Lebusa
*Schönewalde
>Landkreis Havelland
*Ketzin/Havel
Dallgow-Döberitz
Milower Land
*Premnitz
Wustermark
*Falkensee
Märkisch Luch
Brieselang
Nennhausen
*Nauen
*Rathenow
Retzow
Schönwalde-Glien
Kotzen
Pessin
Stechow-Ferchesar
Mühlenberge
Paulinenaue
Seeblick
Kleßen-Görne
Wiesenaue
Havelaue
Gollenberg
*Rhinow
*Friesack
Großderschau
>Landkreis Märkisch-Oderland
Treplin
Zeschdorf
Falkenhagen (Mark)
*Lebus
Fichtenhöhe
Lietzen
Podelzig
Rüdersdorf bei Berlin
Lindendorf
Reitwein
*Müncheberg
Rehfelde
Fredersdorf-Vogelsdorf
Hoppegarten
Vierlinden
Alt Tucheband
Neuenhagen bei Berlin
Petershagen/Eggersdorf
Garzau-Garzin
Waldsieversdorf
*Seelow
*Buckow (Märkische Schweiz)
Golzow
Küstriner Vorland
*Strausberg
Gusow-Platkow
*Altlandsberg
Oberbarnim
Bleyen-Genschmar
Märkische Höhe
Neuhardenberg
Zechin
Reichenow-Möglin
Prötzel
Letschin
Bliesdorf
Neutrebbin
Beiersdorf-Freudenberg
Höhenland
*Wriezen
Heckelberg-Brunow
Neulewin
Falkenberg
Oderaue
*Bad Freienwalde (Oder)
>Landkreis Oberhavel
Glienicke/Nordbahn
*Hennigsdorf
*Hohen Neuendorf
Mühlenbecker Land
Oberkrämer
*Velten
Birkenwerder
Leegebruch
*Oranienburg
*Kremmen
*Liebenwalde
Löwenberger Land
*Zehdenick
Schönermark
Sonnenberg
*Gransee
Großwoltersdorf
Stechlin
*Fürstenberg/Havel
>Landkreis Oberspreewald-Lausitz
*Ortrand
Großkmehlen
Kroppen
Grünewald
Hermsdorf
Lindenau
Guteborn
Frauendorf
Hohenbocka
*Ruhland
Tettau
Schwarzbach
*Schwarzheide
*Lauchhammer
*Senftenberg
Schipkau
*Großräschen
Neu-Seeland
Neupetershain
Altdöbern
Bronkow
Luckaitztal
*Calau
*Vetschau/Spreewald
*Lübbenau/Spreewald
>Landkreis Oder-Spree
Neißemünde
Neuzelle
*Friedland
Lawitz
Grunow-Dammendorf
Tauche
Schlaubetal
*Eisenhüttenstadt
*Beeskow
Vogelsang
Mixdorf
Siehdichum
*Storkow (Mark)
Wendisch Rietz
Ragow-Merz
Ziltendorf
Diensdorf-Radlow
Groß Lindow
Wiesenau
Rietz-Neuendorf
Brieskow-Finkenheerd
*Müllrose
Reichenwalde
Bad Saarow
Langewahl
Rauen
Briesen (Mark)
Spreenhagen
Berkenbrück
Jacobsdorf
*Fürstenwalde/Spree
Gosen-Neu Zittau
*Erkner
Grünheide (Mark)
Steinhöfel
Woltersdorf
Schöneiche bei Berlin
>Landkreis Ostprignitz-Ruppin
Dreetz
Fehrbellin
Sieversdorf-Hohenofen
*Neustadt (Dosse)
Temnitztal
Breddin
Rüthnick
Zernitz-Lohm
Stüdenitz-Schönermark
Dabergotz
Herzberg (Mark)
Wusterhausen/Dosse
Märkisch Linden
Vielitzsee
*Neuruppin
Walsleben
*Kyritz
*Lindow (Mark)
Storbeck-Frankendorf
Temnitzquell
Heiligengrabe
*Rheinsberg
*Wittstock/Dosse
>Landkreis Potsdam-Mittelmark
Rabenstein/Fläming
*Niemegk
*Treuenbrietzen
Wiesenburg/Mark
Planetal
Mühlenfließ
Görzke
Linthe
*Bad Belzig
*Brück
Borkheide
Gräben
*Beelitz
Buckautal
Planebruch
Borkwalde
*Ziesar
Golzow
Seddiner See
Wollin
Michendorf
Wenzlow
Nuthetal
Kloster Lehnin
Rosenau
Schwielowsee
Stahnsdorf
Wusterwitz
*Werder (Havel)
*Teltow
Kleinmachnow
Bensdorf
Groß Kreutz (Havel)
Roskow
Beetzsee
Beetzseeheide
*Havelsee
Päwesin
>Landkreis Prignitz
Legde/Quitzöbel
Rühstädt
*Bad Wilsnack
Plattenburg
Breese
Gumtow
*Wittenberge
Cumlosen
Weisen
Lanz
*Perleberg
Lenzerwische
Groß Pankow (Prignitz)
*Lenzen (Elbe)
Karstädt
*Pritzwalk
Gülitz-Reetz
Pirow
Berge
Gerdshagen
Halenbeck-Rohlsdorf
Kümmernitztal
Triglitz
*Putlitz
*Meyenburg
Marienfließ
>Landkreis Spree-Neiße
*Welzow
Jämlitz-Klein Düben
Tschernitz
*Spremberg
Felixsee
*Döbern
Neiße-Malxetal
*Drebkau
Groß Schacksdorf-Simmersdorf
Neuhausen/Spree
Wiesengrund
*Forst (Lausitz)
Kolkwitz
Werben
Briesen
Guhrow
Heinersbrück
Dissen-Striesow
Teichland
Burg (Spreewald)
*Peitz
Drehnow
Schmogrow-Fehrow
Jänschwalde
Drachhausen
Turnow-Preilack
Tauer
*Guben
Schenkendöbern
>Landkreis Teltow-Fläming
Ihlow
*Dahme/Mark
Dahmetal
Niederer Fläming
Niedergörsdorf
*Jüterbog
*Baruth/Mark
*Luckenwalde
Nuthe-Urstromtal
Am Mellensee
*Zossen
*Trebbin
Rangsdorf
*Ludwigsfelde
Blankenfelde-Mahlow
Großbeeren
>Landkreis Uckermark
Schöneberg
*Angermünde
Berkholz-Meyenburg
Pinnow
Temmen-Ringenwalde
Mark Landin
*Schwedt/Oder
Milmersdorf
*Templin
Flieth-Stegelitz
Gerswalde
Passow
Zichow
Hohenselchow-Groß Pinnow
Mittenwalde
Oberuckersee
Gramzow
Casekow
*Gartz (Oder)
*Lychen
Boitzenburger Land
Uckerfelde
Tantow
Mescherin
Grünow
Randowtal
Nordwestuckermark
*Prenzlau
Carmzow-Wallmow
Schenkenberg
*Brüssow
Göritz
Schönfeld
Uckerland
#Mecklenburg-Vorpommern
>
*Rostock
>
*Schwerin
>Landkreis Mecklenburgische Seenplatte
Priepert
Schwarz
Wustrow
Godendorf
*Wesenberg
Buchholz
Grabow-Below
Kieve
Lärz
Wokuhl-Dabelow
Wredenhagen
*Mirow
Priborn
Massow
Melz
Zepkow
Userin
Bollewick
Feldberger Seenlandschaft
Vipperow
Fincken
Grünow
*Neustrelitz
Bütow
Carpin
Altenhof
Rechlin
Leizen
Ludorf
*Röbel/Müritz
Stuer
Blankensee
Blumenholz
Groß Kelle
Möllenbeck
Fünfseen
Gotthun
Kratzeburg
Walow
Zislow
Klein Vielen
Sietow
Hohenzieritz
Groß Nemerow
Penkow
*Woldegk
Holldorf
Kargow
Klink
Ankershagen
*Burg Stargard
Göhren-Lebbin
Lindetal
*Malchow
Petersdorf
*Waren (Müritz)
*Penzlin
Schloen-Dratow
Cölpin
Silz
Alt Schwerin
Kuckssee
Neetzka
Wulkenzin
Groß Miltzow
Jabel
Möllenhagen
*Neubrandenburg
Pragsdorf
Groß Plasten
Nossentiner Hütte
Torgelow am See
Kublank
Schönhausen
Sponholz
Voigtsdorf
Blankenhof
Grabowhöfe
Mölln
Schönbeck
Varchentin
Neuenkirchen
Peenehagen
Zirzow
Bredenfelde
Hohen Wangelin
Rosenow
Trollenhagen
Woggersin
Breesen
Kittendorf
Neverin
Briggow
Faulenrost
Genzkow
Klocksin
Knorrendorf
Moltzow
Staven
Datzetal
Groß Teetzleben
Zettemin
*Friedland
Galenbeck
Neddemin
Jürgenstorf
Ritzerow
Vollrathsruhe
Wildberg
Brunn
Gielow
Wolde
*Altentreptow
Basedow
Duckow
Grischow
Gülzow
Beseritz
Ivenack
Pripsleben
Röckwitz
*Stavenhagen
Grapzow
Tützpatz
Kriesow
*Malchin
Siedenbollentin
Werder
Grammentin
Gültz
Kentzlin
Burow
Lindenberg
Altenhagen
Gnevkow
Golchen
Kummerow
Breest
Hohenbollentin
Sommersdorf
Sarow
Borrentin
Meesiger
Bartow
Hohenmocker
*Neukalen
Beggerow
Utzedel
Verchen
Schönfeld
Siedenbrünzow
*Dargun
Warrenzin
*Demmin
Kletzin
Nossendorf
>Landkreis Rostock
Dobbin-Linstow
*Krakow am See
Reimershagen
Dahmen
Kuchelmiß
Lohmen
Klein Upahl
Schorssow
Zehna
Hoppenrade
Hohen Demzin
Groß Wokern
Mühl Rosin
Lalendorf
Gutow
Gülzow-Prüzen
Tarnow
Warnow
*Teterow
Groß Roge
*Güstrow
Alt Sührkow
Dreetz
Dalkendorf
Glasewitz
Baumgarten
Rühn
Thürkow
Groß Schwiesow
Lelkendorf
Lüssow
Plaaz
Warnkenhagen
*Bützow
Sarmstorf
Steinhagen
Sukow-Levitzow
Zepelin
Diekhof
Kuhs
Groß Wüstenfelde
Jördenstorf
Mistorf
Bernitt
Kassow
Altkalen
*Laage
Prebberede
Vorbeck
Hohen Sprenz
Penzin
Rukieten
Schwasdorf
Klein Belitz
Boddin
Jürgenshagen
*Schwaan
Dolgen am See
Finkenthal
Walkendorf
Wardow
Wiendorf
Bröbberow
*Gnoien
Kirch Mulsow
Benitz
Carinerland
Lühburg
Selpin
Alt Bukow
Behren-Lübchin
Cammin
Satow
Dummerstorf
Pölchow
Ziesendorf
Nustrow
*Neubukow
*Tessin
Am Salzhaff
Papendorf
Thelkow
Grammow
Stäbelow
Biendorf
Kritzmow
*Kröpelin
Retschow
Roggentin
Zarnewanz
Hohenfelde
Sanitz
Gnewitz
Stubbendorf
Bartenshagen-Parkentin
Broderstorf
Reddelich
*Rerik
Thulendorf
Lambrechtshagen
Steffenshagen
*Bad Doberan
Bastorf
Bentwisch
Admannshagen-Bargeshagen
Wittenbeck
Börgerende-Rethwisch
Klein Kussewitz
*Kühlungsborn
Poppendorf
Blankenhagen
Elmenhorst/Lichtenhagen
Mönchhagen
Nienhagen
Rövershagen
Gelbensande
Graal-Müritz
>Landkreis Vorpommern-Rügen
Grammendorf
Glewitz
Deyelsdorf
Lindholz
Gransebieth
Süderholz
Wendisch Baggendorf
*Tribsees
*Bad Sülze
Dettmannsdorf
*Grimmen
Splietsdorf
Drechow
Gremersdorf-Buchholz
Hugoldsdorf
Papenhagen
*Marlow
Eixen
*Franzburg
Wittenhagen
Semlow
Sundhagen
Millienhagen-Oebelitz
Elmenhorst
*Richtenberg
Weitenhagen
Jakobsdorf
Schlemmin
Ahrenshagen-Daskow
*Ribnitz-Damgarten
Steinhagen
Zarrendorf
Trinwillershagen
Velgast
Wendorf
Dierhagen
Thiessow
Lüssow
Niepars
Poseritz
Gager
*Garz/Rügen
Gustow
Karnin
Kummerow
Löbnitz
Pantelitz
*Stralsund
Lüdershagen
Saal
Divitz-Spoldershagen
Altefähr
Groß Kordshagen
Middelhagen
Göhren
Kenz-Küstrow
Neu Bartelshagen
Preetz
Wustrow
Kramerhof
*Putbus
Samtens
Baabe
*Barth
Fuhlendorf
Lancken-Granitz
Rambin
Ahrenshoop
Altenpleen
Prohn
Sellin
Pruchten
Sehlen
Zirkow
Dreschvitz
Groß Mohrdorf
Klausdorf
*Bergen auf Rügen
Binz
Born am Darß
Wieck am Darß
Parchtitz
Zingst
Buschvitz
Prerow
Gingst
Ummanz
Kluis
Patzig
Ralswiek
Lietzow
Rappin
Trent
*Sassnitz
Schaprode
Neuenkirchen
Sagard
Insel Hiddensee
Glowe
Lohme
Breege
Wiek
Dranske
Altenkirchen
Putgarten
>Landkreis Nordwestmecklenburg
Perlin
Grambow
Rögnitz
Schildetal
Gottesgabe
Krembz
Pokrent
Lützow
Brüsewitz
Kneese
Pingelshagen
Cramonshagen
Dragun
*Gadebusch
Klein Trebbow
Roggendorf
Seehof
Dechow
Holdorf
Groß Molzahn
Lübstorf
Alt Meteln
Dalberg-Wendelstorf
Mühlen Eichsen
Schlagsdorf
Veelböken
Carlow
Königsfeld
Utecht
Zickhusen
Rieps
Thandorf
Wedendorfersee
Bad Kleinen
Bibow
Testorf-Steinfort
Hohen Viecheln
*Rehna
Rüting
Ventschow
Niendorf
Bobitz
Groß Siemz
Groß Stieten
Jesendorf
*Warin
Bernstorf
Roduchelstorf
Upahl
Lüdersdorf
Dorf Mecklenburg
Grieben
Lockwisch
Lübow
Plüschow
Menzendorf
Metelsdorf
*Grevesmühlen
Lübberstorf
*Schönberg
Zurow
Barnekow
Stepenitztal
Gägelow
*Neukloster
Selmsdorf
Glasin
*Wismar
Benz
Hohenkirchen
Hornstorf
Warnow
Damshagen
Roggenstorf
Zierow
*Dassow
Züsow
Krusenhagen
Passee
*Klütz
Neuburg
Blowatz
Kalkhorst
Boltenhagen
Insel Poel
Boiensdorf
>Landkreis Vorpommern-Greifswald
*Penkun
Nadrensee
Krackow
Glasow
Grambow
Bergholz
Fahrenwalde
Nieden
Ramin
Löcknitz
Rollwitz
Plöwen
Brietzig
Rossow
Boock
Polzow
Papendorf
Zerrenthin
*Pasewalk
Blankensee
Groß Luckow
Krugsdorf
Schönwalde
Koblentz
Rothenklempenow
*Strasburg (Uckermark)
Jatznick
Viereck
Hammer an der Uecker
Rothemühl
Hintersee
Heinrichswalde
*Torgelow
Wilhelmsburg
Ahlbeck
*Eggesin
Ferdinandshof
Liepgarten
Luckow
Altwigshagen
Lübs
Meiersberg
Boldekow
Vogelsang-Warsin
*Ueckermünde
Altwarp
Ducherow
Grambin
Mönkebude
Sarnow
Leopoldshagen
Rossin
Spantekow
Neuenkirchen
Bugewitz
Iven
Neu Kosenow
Butzow
Blesewitz
Krien
Bargischow
Medow
Alt Tellin
*Anklam
Daberkow
Krusenfelde
Postlow
Stolpe an der Peene
*Usedom
Völschow
Kamminke
Kruckow
Neetzow-Liepen
Stolpe auf Usedom
Ziethen
Dargen
Garz
Groß Polzin
Zirchow
*Jarmen
Murchin
Buggenhagen
Korswandt
Schmatzin
Tutow
Klein Bünzow
Mellenthin
Bentzin
Benz
Gribow
*Gützkow
Rubkow
Heringsdorf
*Lassan
Rankwitz
Bandelin
Karlsburg
Pudagla
Züssow
Zemitz
Görmin
*Loitz
Behrenhoff
Groß Kiesow
Lühmannsdorf
Sassen-Trantow
Dargelin
Ückeritz
Wrangelsburg
Loddin
Lütow
Sauzin
*Wolgast
Dersekow
Hanshagen
Diedrichshagen
Katzow
Koserow
Krummin
Weitenhagen
Neu Boltenhagen
Hinrichshagen
Zempin
Zinnowitz
Kemnitz
Levenhagen
Mölschow
*Greifswald
Trassenheide
Wusterhusen
Brünzow
Karlshagen
Loissin
Rubenow
Kröslin
Wackerow
Neuenkirchen
Lubmin
Peenemünde
Mesekenhagen
>Landkreis Ludwigslust-Parchim
*Dömitz
Neu Kaliß
Milow
Gorlosen
Malk Göhren
Malliß
*Grabow
Grebs-Niendorf
Vielank
Dambeck
Eldena
Karenz
Kremmin
Bresegard bei Eldena
Balow
Brunow
Prislich
Karstädt
Leussow
Möllenbeck
Ziegendorf
Zierzow
Göhlen
*Lübtheen
Alt Krenzlin
Suckow
Belsch
*Ludwigslust
Marnitz
Muchow
Groß Krams
Karrenzin
Teldau
Groß Laasch
Besitz
Blievenstorf
Stolpe
Tessenow
Warlow
Brahlstorf
Bresegard bei Picher
Redefin
Ganzlin
Groß Godems
Pritzier
Warlitz
Dersenow
Neu Gülze
Picher
Siggelkow
Tessin bei Boizenburg
*Boizenburg/Elbe
Brenz
Gehlsbach
Kuhstorf
Nostorf
Strohkirchen
Kreien
Lüblow
Pätow-Steegen
Spornitz
Wöbbelin
*Neustadt-Glewe
Bengerstorf
Gischow
Moraas
Setzin
Toddin
Vellahn
*Parchim
Gresse
*Hagenow
Kritzow
Rastow
Schwanheide
Kirch Jesar
Rom
Greven
*Lübz
Bobzin
Hoort
Lewitzrand
*Plau am See
Uelitz
*Wittenburg
Banzkow
Barkhagen
Domsühl
Gallin
Granzin
Alt Zachun
Bandenitz
Gammelin
Kogel
Gallin-Kuppentin
Hülseburg
Lübesse
Passow
Sülstorf
Tramm
Werder
Lüttow-Valluhn
Friedrichsruhe
Obere Warnow
Holthusen
Schossin
Warsow
Plate
Wittendörp
Zapel
Dümmer
Sukow
*Goldberg
Neu Poserin
Pampow
Stralendorf
Zölkow
Techentin
*Zarrentin am Schaalsee
Zülow
Bülow
*Crivitz
Mestlin
Raben Steinfeld
Barnin
Klein Rogahn
Pinnow
Demen
Dobbertin
Hohen Pritz
Wittenförden
Gneven
Kobrow
Dabel
Langen Brütz
Leezen
Borkow
Kuhlen-Wendorf
Weitendorf
Cambs
Mustin
*Sternberg
*Brüel
Witzin
Dobin am See
Blankenberg
Kloster Tempzin
#Sachsen
>
*Chemnitz
>Erzgebirgskreis
*Johanngeorgenstadt
*Oberwiesenthal
Breitenbrunn/Erzgebirge
*Eibenstock
Bärenstein
Crottendorf
Schönheide
Sehmatal
Raschau-Markersbach
*Schwarzenberg/Erzgebirge
Bockau
*Jöhstadt
Königswalde
*Scheibenberg
Stützengrün
Zschorlau
*Lauter-Bernsbach
*Schlettau
*Annaberg-Buchholz
*Grünhain-Beierfeld
Mildenau
*Elterlein
*Schneeberg
*Aue
Tannenberg
Bad Schlema
Deutschneudorf
Großrückerswalde
*Marienberg
Thermalbad Wiesenbad
*Geyer
*Lößnitz
*Olbernhau
Seiffen/Erzgebirge
*Ehrenfriedersdorf
*Wolkenstein
*Zwönitz
Heidersdorf
*Thum
*Stollberg/Erzgebirge
Auerbach
Drebach
Großolbersdorf
*Thalheim/Erzgebirge
Gelenau/Erzgebirge
Gornsdorf
*Oelsnitz/Erzgebirge
Pfaffroda
*Pockau-Lengefeld
Burkhardtsdorf
Börnichen/Erzgebirge
Niederdorf
Niederwürschnitz
Amtsberg
Hohndorf
*Zschopau
Jahnsdorf/Erzgebirge
*Lugau/Erzgebirge
Gornau/Erzgebirge
Grünhainichen
Neukirchen/Erzgebirge
>Landkreis Mittelsachsen
Neuhausen/Erzgebirge
*Sayda
Rechenberg-Bienenmühle
Dorfchemnitz
Großhartmannsdorf
*Frauenstein
Mulda/Sachsen
Eppendorf
Leubsdorf
*Augustusburg
Lichtenberg/Erzgebirge
*Brand-Erbisdorf
*Flöha
Niederwiesa
*Oederan
Weißenborn/Erzgebirge
Hartmannsdorf
Bobritzsch-Hilbersdorf
Mühlau
*Frankenberg/Sachsen
*Freiberg
Taura
*Burgstädt
Lichtenau
Oberschöna
Claußnitz
*Hainichen
*Penig
Altmittweida
Halsbrücke
*Lunzenau
Königshain-Wiederau
*Großschirma
*Mittweida
Rossau
Wechselburg
Reinsberg
Striegistal
Erlau
Seelitz
Kriebstein
*Rochlitz
*Geringswalde
*Waldheim
Königsfeld
*Roßwein
Zettlitz
*Hartha
*Döbeln
Großweitzschen
Zschaitz-Ottewig
*Leisnig
Ostrau
>Vogtlandkreis
Bad Brambach
*Bad Elster
*Markneukirchen
*Adorf/Vogtland
Eichigt
Triebel/Vogtland
*Klingenthal
Bösenbrunn
Mühlental
*Schöneck/Vogtland
*Oelsnitz/Vogtland
Grünbach
Muldenhammer
Weischlitz
Werda
Tirpersdorf
Neustadt/Vogtland
Reuth
Bergen
Theuma
Ellefeld
*Falkenstein/Vogtland
*Auerbach/Vogtland
*Plauen
Neuensalz
Rosenbach/Vogtland
*Rodewisch
Steinberg
*Treuen
*Pausa-Mühltroff
Pöhl
*Lengenfeld
Limbach
*Elsterberg
*Netzschkau
Heinsdorfergrund
*Reichenbach im Vogtland
Neumark
>Landkreis Zwickau
Crinitzberg
Hartmannsdorf bei Kirchberg
*Kirchberg
Hirschfeld
Langenweißbach
*Wildenfels
*Wilkau-Haßlau
*Hartenstein
Lichtentanne
Fraureuth
Reinsdorf
*Werdau
*Zwickau
Mülsen
*Lichtenstein/Sachsen
Gersdorf
Langenbernsdorf
Bernsdorf
Neukirchen/Pleiße
*Oberlungwitz
St. Egidien
*Crimmitschau
Dennheritz
*Glauchau
*Hohenstein-Ernstthal
Callenberg
*Meerane
Remse
*Limbach-Oberfrohna
Schönberg
*Waldenburg
Niederfrohna
Oberwiera
>
!Dresden
>Landkreis Bautzen
Sohland an der Spree
Steinigtwolmsdorf
Arnsdorf
Neukirch/Lausitz
*Schirgiswalde-Kirschau
Cunewalde
Großharthau
Schmölln-Putzkau
*Wilthen
*Radeberg
*Bischofswerda
Frankenthal
Großpostwitz/Oberlausitz
Obergurig
Doberschau-Gaußig
*Großröhrsdorf
Bretnig-Hauswalde
Demitz-Thumitz
Hochkirch
Rammenau
Kubschütz
Wachau
Lichtenberg
Ohorn
Ottendorf-Okrilla
*Bautzen
Burkau
Göda
*Weißenberg
*Pulsnitz
Steina
*Elstra
Großnaundorf
Panschwitz-Kuckau
Laußnitz
Crostwitz
Haselbachtal
Puschwitz
Malschwitz
Räckelwitz
Großdubrau
Nebelschütz
Neschwitz
Radibor
*Kamenz
Neukirch
Schönteichen
*Königsbrück
Ralbitz-Rosenthal
Königswartha
Oßling
Schwepnitz
*Bernsdorf
Lohsa
*Wittichenau
*Hoyerswerda
*Lauta
Spreetal
Elsterheide
>Landkreis Görlitz
Oybin
Jonsdorf
Olbersdorf
Bertsdorf-Hörnitz
Großschönau
Hainewalde
Mittelherwigsdorf
*Zittau
*Seifhennersdorf
Leutersdorf
Oderwitz
*Ebersbach-Neugersdorf
*Herrnhut
Kottmar
*Ostritz
*Neusalza-Spremberg
*Bernstadt auf dem Eigen
Dürrhennersdorf
Oppach
Schönau-Berzdorf auf dem Eigen
Schönbach
Beiersdorf
Großschweidnitz
Rosenbach
Lawalde
*Löbau
Markersdorf
*Görlitz
*Reichenbach/Oberlausitz
Königshain
Schöpstal
Vierkirchen
Kodersdorf
Waldhufen
Hohendubrau
Neißeaue
Quitzdorf am See
Horka
Mücka
*Niesky
Kreba-Neudorf
Hähnichen
*Rothenburg/Oberlausitz
Boxberg/Oberlausitz
Rietschen
Krauschwitz
Weißkeißel
*Weißwasser/Oberlausitz
Trebendorf
Schleife
Gablenz
*Bad Muskau
Groß Düben
>Landkreis Meißen
Klipphausen
*Nossen
*Radebeul
*Coswig
Käbschütztal
*Meißen
Moritzburg
Weinböhla
Niederau
*Radeburg
*Lommatzsch
Diera-Zehren
Priestewitz
Ebersbach
Stauchitz
Hirschstein
Nünchritz
*Riesa
Thiendorf
*Großenhain
Glaubitz
Lampertswalde
Schönfeld
*Strehla
Wülknitz
Zeithain
Röderaue
*Gröditz
>Landkreis Sächsische Schweiz-Osterzgebirge
Hermsdorf/Erzgebirge
*Altenberg
Hartmannsdorf-Reichenau
*Bad Gottleuba-Berggießhübel
Rosenthal-Bielatal
*Dippoldiswalde
*Glashütte
*Liebstadt
Bahretal
Gohrisch
Reinhardtsdorf-Schöna
Klingenberg
Dohma
*Königstein/Sächsische Schweiz
*Bad Schandau
Müglitztal
Rathmannsdorf
Dorfhain
*Sebnitz
Struppen
*Dohna
Kreischa
*Rabenau
Rathen
*Pirna
*Stadt Wehlen
*Heidenau
*Tharandt
Bannewitz
*Hohnstein
Lohmen
*Freital
Dürrröhrsdorf-Dittersbach
*Wilsdruff
*Neustadt in Sachsen
*Stolpen
>
!Leipzig
>Landkreis Leipzig
*Kohren-Sahlis
Narsdorf
*Geithain
*Frohburg
*Regis-Breitingen
*Borna
*Colditz
*Groitzsch
*Bad Lausick
Elstertrebnitz
Neukieritzsch
*Kitzscher
Otterwisch
*Pegau
*Rötha
*Böhlen
*Zwenkau
*Grimma
Belgershain
Großpösna
Parthenstein
*Markkleeberg
*Markranstädt
*Naunhof
*Trebsen/Mulde
*Brandis
Bennewitz
*Wurzen
Borsdorf
Machern
Lossatal
Thallwitz
>Landkreis Nordsachsen
*Mügeln
Naundorf
*Oschatz
Wermsdorf
Liebschützberg
*Dahlen
Cavertitz
*Taucha
*Schkeuditz
Jesewitz
*Belgern-Schildau
*Eilenburg
Krostitz
Rackwitz
Wiedemar
Doberschütz
Mockrehna
Schönwölkau
Arzberg
Zschepplin
*Delitzsch
*Torgau
Dreiheide
Löbnitz
*Bad Düben
Laußig
Beilrode
Elsnig
Trossin
*Dommitzsch
#Sachsen-Anhalt
>
*Dessau-Roßlau
>
*Halle (Saale)
>
*Magdeburg
>Altmarkkreis Salzwedel
*Gardelegen
*Klötze
Jübar
Beetzendorf
*Kalbe (Milde)
Rohrberg
Apenburg-Winterfeld
Diesdorf
Kuhfelde
Wallstawe
Dähre
*Salzwedel
*Arendsee (Altmark)
>Landkreis Anhalt-Bitterfeld
*Sandersdorf-Brehna
*Bitterfeld-Wolfen
*Zörbig
Muldestausee
*Südliches Anhalt
*Raguhn-Jeßnitz
*Köthen (Anhalt)
Osternienburger Land
*Aken (Elbe)
*Zerbst/Anhalt
>Landkreis Börde
*Kroppenstedt
*Gröningen
Sülzetal
*Oschersleben (Bode)
Am Großen Bruch
Ausleben
*Wanzleben-Börde
Hötensleben
Eilsleben
Völpke
Ummendorf
Sommersdorf
Harbke
Hohe Börde
Wefensleben
Barleben
Ingersleben
Erxleben
Niedere Börde
Beendorf
*Wolmirstedt
Altenhausen
Loitsche-Heinrichsberg
Zielitz
*Haldensleben
Rogätz
Bülstringen
Colbitz
Flechtingen
Westheide
Angern
*Oebisfelde-Weferlingen
Calvörde
Burgstall
>Burgenlandkreis
Schnaudertal
Gutenborn
Wetterzeube
Droyßig
*Zeitz
Kretzschau
*Osterfeld
Molauer Land
Elsteraue
Meineweh
Mertendorf
*Stößen
*Eckartsberga
*Naumburg (Saale)
*Teuchern
Wethau
Lanitz-Hassel-Tal
An der Poststraße
*Hohenmölsen
Schönburg
Balgstädt
Finne
Finneland
Goseck
*Bad Bibra
*Freyburg (Unstrut)
*Lützen
*Weißenfels
*Laucha an der Unstrut
Gleina
Kaiserpfalz
Karsdorf
*Nebra (Unstrut)
>Landkreis Harz
*Harzgerode
*Oberharz am Brocken
*Falkenstein/Harz
*Ballenstedt
*Thale
*Quedlinburg
*Blankenburg (Harz)
*Wernigerode
Ditfurt
*Ilsenburg (Harz)
Harsleben
Selke-Aue
Hedersleben
*Wegeleben
*Halberstadt
Nordharz
Groß Quenstedt
*Schwanebeck
*Osterwieck
Huy
>Landkreis Jerichower Land
*Gommern
Biederitz
*Möckern
Möser
*Burg
*Genthin
Elbe-Parey
*Jerichow
>Landkreis Mansfeld-Südharz
Edersleben
Brücken-Hackpfüffel
*Kelbra (Kyffhäuser)
*Allstedt
Wallhausen
Berga
Bornstedt
Seegebiet Mansfelder Land
Blankenheim
*Eisleben
*Sangerhausen
Wimmelburg
Hergisdorf
Südharz
Ahlsdorf
Helbra
Benndorf
Klostermansfeld
*Mansfeld
*Gerbstedt
*Hettstedt
*Arnstein
>Saalekreis
*Bad Dürrenberg
*Braunsbedra
Steigra
*Mücheln (Geiseltal)
*Leuna
Barnstädt
*Merseburg
*Querfurt
Nemsdorf-Göhrendorf
*Bad Lauchstädt
Schkopau
Obhausen
Farnstädt
Kabelsketal
*Schraplau
Teutschenthal
*Landsberg
Salzatal
Petersberg
*Wettin-Löbejün
>Salzlandkreis
*Könnern
*Alsleben (Saale)
Plötzkau
*Aschersleben
*Bernburg (Saale)
Giersleben
*Güsten
Ilberstedt
*Seeland
*Nienburg (Saale)
*Hecklingen
*Staßfurt
*Calbe (Saale)
*Barby
Bördeaue
*Egeln
Borne
Börde-Hakel
Wolmirsleben
Bördeland
*Schönebeck (Elbe)
>Landkreis Stendal
*Tangerhütte
*Tangermünde
Wust-Fischbeck
*Stendal
Schönhausen (Elbe)
Hassel
*Bismark (Altmark)
Klietz
Schollene
Eichstedt (Altmark)
*Arneburg
Rochau
Goldbeck
Hohenberg-Krusemark
Kamern
*Osterburg (Altmark)
Iden
*Sandau (Elbe)
*Havelberg
Altmärkische Höhe
*Werben (Elbe)
Altmärkische Wische
*Seehausen (Altmark)
Zehrental
Aland
>Landkreis Wittenberg
*Bad Schmiedeberg
*Annaburg
*Gräfenhainichen
*Kemberg
*Jessen (Elster)
*Oranienbaum-Wörlitz
*Zahna-Elster
*Wittenberg
*Coswig (Anhalt)
#Thüringen
>
*Erfurt
>
*Gera
>
*Jena
>
*Suhl
>
*Weimar
>
*Eisenach
>Landkreis Eichsfeld
Geismar
Kella
Effelder
Büttstedt
Pfaffschwende
Sickerode
Großbartloff
Volkerode
Schimberg
Wiesenfeld
Küllstedt
Asbach-Sickenberg
Helmsdorf
Krombach
Schwobfeld
Wachstedt
Bernterode (bei Heilbad Heiligenstadt)
Dieterode
Mackenrode
Wahlhausen
Dietzenrode/Vatterode
Eichstruth
Kefferhausen
*Dingelstädt
Fretterode
Lindewerra
Silberhausen
Wüstheuterode
Heuthen
Lutter
Bornhagen
Gerbershausen
Kreuzebra
Lenterode
Röhrig
Schönhagen
Geisleden
Kallmerode
Kleinbartloff
Arenshausen
Birkenfelde
Deuna
*Heilbad Heiligenstadt
Niederorschel
Thalwenden
Uder
Hohengandern
Gerterode
Hausen
Marth
Steinheuterode
Bodenrode-Westhausen
Burgwalde
Gernrode
Kirchgandern
Wingerode
Rustenfelde
Schachtebich
Breitenworbis
Kirchworbis
Rohrberg
Freienhagen
Hohes Kreuz
Hundeshagen
*Leinefelde-Worbis
Steinbach
Reinholterode
Buhla
Glasehausen
Berlingerode
Ferna
Haynrode
Teistungen
Tastungen
Am Ohmberg
Wehnde
Brehme
Ecklingerode
Sonnenstein
>Landkreis Nordhausen
Sollstedt
Großlohra
Hainrode/Hainleite
Wolkramshausen
Kleinfurra
Niedergebra
*Bleicherode
*Heringen/Helme
Nohra
Kraja
Görsbach
Wipperdorf
Kleinbodungen
Lipprechterode
Kehmstedt
Urbach
Werther
Friedrichsthal
Etzelsrode
*Nordhausen
Buchholz
Hohenstein
Harzungen
Neustadt/Harz
Herrmannsacker
*Ellrich
Harztor
>Wartburgkreis
*Kaltennordheim
Diedorf/Rhön
Empfertshausen
Zella/Rhön
Neidhartshausen
Brunnhartshausen
Schleid
*Geisa
Gerstengrund
Wiesenthal
Dermbach
Oechsen
Urnshausen
Buttlar
Weilar
*Stadtlengsfeld
*Bad Salzungen
Barchfeld-Immelborn
Unterbreizbach
Leimbach
*Vacha
*Bad Liebenstein
Krayenberggemeinde
Tiefenort
Moorgrund
Frauensee
Ettenhausen an der Suhl
*Ruhla
Dippach
Marksuhl
Seebach
*Berka/Werra
Dankmarshausen
Großensee
Wolfsburg-Unkeroda
Wutha-Farnroda
Gerstungen
Hörselberg-Hainich
Krauthausen
Berka vor dem Hainich
Bischofroda
*Creuzburg
Lauterbach
Ifta
Mihla
Ebenshausen
Frankenroda
Nazza
*Treffurt
Hallungen
>Unstrut-Hainich-Kreis
*Bad Langensalza
Mülverstedt
Weberstedt
Schönstedt
Flarchheim
Großvargula
Herbsleben
Kammerforst
Oppershausen
Heroldishausen
Klettstedt
Großengottern
*Bad Tennstedt
Ballhausen
Sundhausen
Urleben
Vogtei
Altengottern
Kleinwelsbach
Tottleben
Bruchstedt
Kirchheilingen
Südeichsfeld
Bothenheilingen
Haussömmern
Kutzleben
Mittelsömmern
Neunheilingen
Weinbergen
Blankenburg
Hornsömmern
Issersheilingen
Rodeberg
Körner
Marolterode
*Mühlhausen/Thüringen
*Schlotheim
Anrode
Obermehler
Unstruttal
Menteroda
Dünwald
>Kyffhäuserkreis
*Clingen
Freienbessingen
*Greußen
Wolferschwenda
Westgreußen
Hemleben
Abtsbessingen
Etzleben
Hauteroda
Topfstedt
Wasserthaleben
*Ebeleben
*Großenehrich
Thüringenhausen
*Wiehe
Bellstedt
Gorsleben
Niederbösa
Oberheldrungen
Rockstedt
Donndorf
Holzsußra
Trebra
*Heldrungen
Nausitz
Oberbösa
Gehofen
Oldisleben
*Roßleben
Reinsdorf
Bretleben
Helbedündorf
Kalbsrieth
Heygendorf
*Bad Frankenhausen/Kyffhäuser
*Sondershausen
*Artern/Unstrut
Kyffhäuserland
Ringleben
Mönchpfiffel-Nikolausrieth
Ichstedt
Voigtstedt
Borxleben
>Landkreis Schmalkalden-Meiningen
Grabfeld
Henneberg
Wölfershausen
Neubrunn
Ritschenhausen
Leutersdorf
Untermaßfeld
Birx
Einhausen
Obermaßfeld-Grimmenthal
Sülzfeld
Vachdorf
Belrieth
Ellingshausen
Frankenheim/Rhön
Melpers
Rhönblick
Erbenhausen
*Meiningen
Rohr
Dillstädt
Oberweid
Aschenhausen
Kaltensundheim
Oberkatz
Stepfershausen
Kaltenwestheim
Rippershausen
Unterkatz
Unterweid
Kühndorf
Schwarza
Utendorf
Walldorf
Wallbach
Benshausen
Mehmels
Oepfershausen
Wahns
Metzels
Christes
Friedelshausen
Viernau
*Wasungen
*Zella-Mehlis
Hümpfershausen
Bermbach
Springstille
Schwallungen
*Steinbach-Hallenberg
Altersbach
*Oberhof
Roßdorf
Oberschönau
Rosa
Rotterode
*Schmalkalden
Unterschönau
Fambach
Breitungen/Werra
Floh-Seligenthal
*Brotterode-Trusetal
>Landkreis Gotha
Luisenthal
Crawinkel
*Tambach-Dietharz/Thüringer Wald
Gräfenhain
Georgenthal/Thüringer Wald
*Ohrdruf
Wölfis
Herrenhof
*Friedrichroda
Hohenkirchen
Tabarz/Thüringer Wald
Leinatal
Petriroda
Emleben
Günthersleben-Wechmar
Schwabhausen
*Waltershausen
Drei Gleichen
Nesse-Apfelstädt
*Gotha
Hörsel
Tüttleben
Nottleben
Pferdingsleben
Friemar
Remstädt
Goldbach
Haina
Sonneborn
Tröchtelborn
Zimmernsupra
Bufleben
Friedrichswerth
Warza
Brüheim
Molschleben
Bienstädt
Hochheim
Wangenheim
Westhausen
Eschenbergen
Ballstädt
Gierstädt
Großfahner
Dachwig
Döllstädt
Tonna
>Landkreis Sömmerda
Kleinmölsen
Großmölsen
Ollendorf
Witterda
Elxleben
Udestedt
Eckstedt
Markvippach
Nöda
Walschleben
Andisleben
Alperstedt
Riethnordhausen
Großrudestedt
*Gebesee
Großbrembach
Ringleben
Rudersdorf
Schloßvippach
Haßleben
Kleinbrembach
Sprötau
Guthmannshausen
Vogelsberg
Werningshausen
*Buttstädt
Ellersleben
Henschleben
Kleinneuhausen
Mannstedt
Eßleben-Teutleben
Hardisleben
Olbersleben
Schwerstedt
*Sömmerda
Wundersleben
Großneuhausen
Straußfurt
Gangloffsömmern
*Rastenberg
*Weißensee
*Kölleda
Ostramondra
Beichlingen
Griefstedt
Günstedt
Herrnschwende
Schillingstedt
Büchel
Riethgen
Frömmstedt
*Kindelbrück
Kannawurf
Bilzingsleben
>Landkreis Hildburghausen
Schweickershausen
Hellingen
*Ummerstadt
*Bad Colberg-Heldburg
Gompertshausen
Westhausen
Schlechtsart
Straufhain
*Römhild
Veilsdorf
*Eisfeld
Dingsleben
*Hildburghausen
Brünn/Thüringen
Reurieth
Sachsenbrunn
St. Bernhard
Auengrund
Beinerstadt
Ehrenberg
Grimmelshausen
Kloster Veßra
*Schleusingen
Henfstädt
Masserberg
*Themar
Ahlstädt
Lengfeld
Bischofrod
Nahetal-Waldau
Schleusegrund
Eichenberg
Grub
Marisfeld
Oberstadt
St. Kilian
Schmeheim
>Ilm-Kreis
Altenfeld
*Großbreitenbach
Böhlen
Frauenwald
Gillersdorf
Neustadt am Rennsteig
Wildenspring
Friedersdorf
Herschdorf
Schmiedefeld am Rennsteig
Stützerbach
*Gehren
Gehlberg
*Langewiesen
Pennewitz
Elgersburg
*Ilmenau
Geraberg
Wolfsberg
Gräfenroda
Martinroda
Geschwenda
Angelroda
Frankenhain
Neusiß
Ilmtal
Liebenstein
*Plaue
*Stadtilm
Wipfratal
Gossel
*Arnstadt
Bösleben-Wüllersleben
Witzleben
Dornheim
Alkersleben
Osthausen-Wülfershausen
Amt Wachsenburg
Elxleben
Elleben
Kirchheim
Rockhausen
>Landkreis Weimarer Land
Rittersdorf
*Blankenhain
*Kranichfeld
Hohenfelden
*Bad Berka
Nauendorf
Tonndorf
Kiliansroda
*Magdala
Buchfart
Hetschburg
Klettbach
Mechelroda
Döbritschen
Oettern
Kleinschwabhausen
Troistedt
Lehnstedt
Mellingen
Vollersroda
Bechstedtstraß
Großschwabhausen
Hammerstedt
Isseroda
Mönchenholzhausen
Frankendorf
Nohra
Kapellendorf
Umpferstedt
Hopfgarten
Wiegendorf
Daasdorf am Berge
Kromsdorf
Niederzimmern
*Apolda
Ottstedt am Berge
Saaleplatte
Kleinobringen
Wohlsborn
Ettersburg
Großobringen
Sachsenhausen
Ballstedt
Berlstedt
Heichelheim
Ilmtal-Weinstraße
Ramsla
Leutenthal
Obertrebra
Niedertrebra
Rohrbach
Schmiedehausen
Schwerstedt
*Buttelstedt
Eberstedt
Ködderitzsch
*Bad Sulza
Krautheim
*Neumark
Rannstedt
Vippachedelhausen
Großheringen
>Landkreis Sonneberg
Neuhaus-Schierschnitz
Föritz
Frankenblick
*Schalkau
Judenbach
Bachfeld
*Sonneberg
*Steinach
*Lauscha
*Neuhaus am Rennweg
Goldisthal
>Landkreis Saalfeld-Rudolstadt
*Lehesten
Piesau
*Gräfenthal
Lichte
Katzhütte
Cursdorf
Probstzella
Schmiedefeld
Reichmannsdorf
Deesbach
*Leutenberg
Meuselbach-Schwarzmühle
Meura
Altenbeuthen
Drognitz
*Oberweißbach/Thüringer Wald
Mellenbach-Glasbach
Rohrbach
Wittgendorf
Hohenwarte
Kaulsdorf
Unterweißbach
Döschnitz
Saalfelder Höhe
Dröbischau
Oberhain
Sitzendorf
Kamsdorf
Allendorf
*Saalfeld/Saale
Schwarzburg
Bechstedt
Unterwellenborn
*Bad Blankenburg
*Königsee-Rottenbach
*Rudolstadt
Uhlstädt-Kirchhasel
*Remda-Teichel
>Saale-Holzland-Kreis
Freienorla
Hummelshain
*Orlamünde
Kleineutersdorf
Eichenberg
Großeutersdorf
Lindig
Trockenborn-Wolfersdorf
Bremsnitz
*Kahla
Karlsdorf
Oberbodnitz
Renthendorf
Bibra
Gumperda
Meusebach
Rattelsdorf
Reinstädt
Seitenroda
Weißbach
Großpürschütz
Kleinebersdorf
Unterbodnitz
Altenberga
Geisenhain
Gneus
Lippersdorf-Erdmannsdorf
Ottendorf
Schöps
Tautendorf
Waltersdorf
Eineborn
Kleinbockedra
Tröbnitz
Großbockedra
Milda
Möckern
Rothenstein
St. Gangloff
Tissa
Mörsdorf
Rausdorf
*Stadtroda
Laasdorf
Quirla
Reichenbach
Sulza
Zöllnitz
Bollberg
Bucha
Ruttersdorf-Lotschen
Schleifreisen
*Hermsdorf
Albersdorf
Bobeck
Scheiditz
Schlöben
Bad Klosterlausnitz
Schöngleina
Großlöbichau
Waldeck
Tautenhain
Weißenborn
*Bürgel
Nausnitz
Jenalöbnitz
Serba
Silbitz
*Eisenberg
Graitschen bei Bürgel
Hainspitz
Hartmannsdorf
Poxdorf
Rauda
Golmsdorf
Löberschütz
Rauschwitz
Crossen an der Elster
Lehesten
Neuengönna
Petersberg
Tautenburg
Gösen
Mertendorf
Hainichen
Heideland
Zimmern
Frauenprießnitz
*Schkölen
Walpernhain
*Dornburg-Camburg
Thierschneck
Wichmar
>Saale-Orla-Kreis
Blankenstein
Schlegel
Blankenberg
Harra
*Hirschberg
Pottiga
Birkenhügel
Neundorf (bei Lobenstein)
*Gefell
*Bad Lobenstein
*Wurzbach
*Saalburg-Ebersdorf
*Tanna
Burgk
Remptendorf
*Schleiz
Crispendorf
Eßbach
Görkwitz
Kirschkau
Oettersdorf
Löhma
Neundorf (bei Schleiz)
Paska
Volkmannsdorf
*Ziegenrück
Gössitz
Pörmitz
Schöndorf
Bucha
Göschitz
Wilhelmsdorf
Keila
Moxa
Plothen
Schmorda
Knau
Seisla
Tegau
Dittersdorf
Dreba
Peuschen
*Ranis
Gertewitz
Grobengereuth
Moßbach
Wernburg
Bodelwitz
Quaschwitz
Döbritz
Linda bei Neustadt an der Orla
Nimritz
Oberoppurg
Solkwitz
Weira
Krölpa
*Pößneck
Kospoda
Lemnitz
Tömmelsdorf
Oppurg
Schmieritz
Langenorla
Lausnitz bei Neustadt an der Orla
Miesitz
*Neustadt an der Orla
Dreitzsch
Mittelpöllnitz
*Triptis
Geroda
Rosendorf
Stanau
>Landkreis Greiz
Langenwolschendorf
*Greiz
*Zeulenroda-Triebes
Weißendorf
Langenwetzendorf
*Auma-Weidatal
Kühdorf
Mohlsdorf-Teichwolframsdorf
Neumühle/Elster
*Hohenleuben
*Berga/Elster
*Weida
Teichwitz
Harth-Pöllnitz
Seelingstädt
Endschütz
Gauern
Schwarzbach
Braunichswalde
Crimla
Lederhose
Wünschendorf/Elster
Linda bei Weida
Zedlitz
Bocka
Hilbersdorf
Rückersdorf
Hundhaupten
*Münchenbernsdorf
Kauern
Lindenkreuz
Paitzdorf
*Ronneburg
Saara
Korbußen
Kraftsdorf
Großenstein
Schwaara
Hartmannsdorf
Brahmenau
*Bad Köstritz
Bethenhausen
Reichstädt
Hirschfeld
Caaschwitz
Pölzig
>Landkreis Altenburger Land
Jonaswalde
Thonhausen
Heukewalde
Heyersdorf
Vollmershain
Ponitz
Posterstein
Nöbdenitz
*Gößnitz
Löbichau
*Schmölln
Drogen
Göpfersdorf
Jückelberg
Wildenbörten
Ziegelheim
Altkirchen
Frohnsdorf
Lumpzig
Nobitz
Dobitschen
Göllnitz
Göhren
Langenleuba-Niederhain
Mehna
*Altenburg
Starkenberg
Monstab
Lödla
Kriebitzsch
Rositz
Windischleuba
Gerstenberg
Fockendorf
*Meuselwitz
Treben
Haselbach
*Lucka`;

/** How far north. */
export const lats =
  "_q#_C#^p#_+#^t##$$$###$#$#$##$#$$##$#$##$#$#$$$#$#$$#$$##%#####$#$######$$#####$##$###$###$#####$#$#####$##$##$####$#$#$#$#$###$%#^?#$##%$##$##$$#$##$###$###$#$###$####$#$###$##$###$##$###$##$#####$#$###$###$#$#$##$####$##$##$####$###$###$###$######$##$###$$##$#$%_@#$#$#$$###%#$#$#$##$###$##$##%$#$#$$$$$##$#$###$##$#$$##$#$##$$##$#$#$###$#$###%$###$#$#$####$##$####$$%###%$#$$##$#$##$$#$###$$##(%)^v##&%%&($#$'#$%$$##$#%##$$#$%$$$%%&#-^T#$$$#%$###$#$#$#$#$#####$$#$#$$##$#$#$$$##$%$&#$A_+##$$#$#$#$##$$#$$#$##$##$#$###$##$#$######$%$####$#$#$#$$##$###$$###$##$###$###$#$##$_&#$$$##%##$###$##$##$###$####$###$##$####$#######$###$###$#####$##$#######$##%##$###$####$##$##$##$####$###$#$#######%###$#$#$##$#####$$$#####$#$#$###$#$%#%#$%$$%$$%#_@#&%$$#%#%#$#%$#$#$$#$#$##$%##%##$###$$#$##$##$##$###$##$#####$####$##$####$##$##$##$###$###$##$###$##$##$##$####$###%#$######%$$#^_#)#%#$$#$#%##$##$####$#$###$#####$##$####$#####$####$#$######$$#####$#$#$##$####$$##%##$###$$$$^b#%%$###%#$#$$##$$#$$###$##$###$#####$##$######$#######$#$#####$###$##$####$####$###$##$###$####$#####$##$##$#$#^O###&#%##$$##$#$#%#$$#%$$#$$$###%#$#$##$%####%$#$#$$#$$$^P#]+#\\u#]8#]2#%$#$%#$#$$$$$$#$$#$#$$##$$&#$#$$%$'$%$'&\\'#,#%$$$#%%#%##%##$#$#$##$$##%\\L#,,$&#$'%$\\p#$##&$%%%%#$%#&%#%%%#&#'&$\\D#%##$($*%$)\\?#$%$#$$$$$(*]##($$($*\\l##&##$###$$##$#$##$$#$##%##$%%#%&]##'%&$$$#$(#$($$#$#*%#]=##%$#$&%$%$##$$#$$$$%###$%$#$$$##%$$$$$'#%&$+$\\f#('$'#('\\a#$#%#%$#$##$$#$$#$##$$###$%###&#%&#%$$&%\\H#&&%&(%$#$$##$#$#$#$$#$#$#$#$#'#];#$#%'#$&%%##%%#$#%%#$$$#$%$#$$$#%$$'\\z#)##$##%###%$#$$###%$##$$####$#%###$%$]C#$$#$$%$%$$$$#%&'(&*^<#,%+'$&%#%#%$#&#$##$$%###%$$#$^+#%#$$$###%#$$#$##%#$####$$$$###$%##$##$##&]h##%#%$$#$&#$$$$$#%#%#$#&%%(]{#(#$$#$$$#$$#$##$#$#$##$#%$#$##$#$$$$##$#$#^*#$$)#$'&#&$]r#%%%$#%$#$$#&#%$$#$#$$$##$$$##$%###%$##$#$#$%$$$$$&#'$$&%]M#'$&#%$#%$#$%%'(%$)$(*$^@##%%$$$$$$#%$#$#$#$#$#$$#$#$$$##'%&)%'#$]_#'&$$'$%$$$$$%##$$$#$#&##'$]c#+$#$%$&%(']x#^=#^'#]+#^R#^%#)&'$#^A##$$&%$$$%$$$%$#$$$'$%&%]X#$(#'%$%*)%)(]/#(&#$%'#&%#%%#&#$$&&$#%($%#%#$%%##%$#$#$$$#$##$%##$%#$###&&$^?#$$,)$,0]*#&#$&$'(%#$%$#%$#$##'#&$#^%#&#$'$&#$%$#&##$$$<]a#(#$&$%##&#*$#)\\q#%#%&%&##'%)$$'&#$%'$$$&%$#$%%$$&$]A#&'%*#*$&)^'#&(,%&)**^G#,%#$$##$#$#&#%$$*%^%#^O#[w#\\1#\\0#\\(#[p#\\.#\\8#[q#[o#[x#\\-#&%#*#)')%($$%$([i#$)'$'&%%$[e#&$#*%&)[s#%'##)#%'\\1#$*'$&#%%&#&([B#[Z#[d#[1#*(,$*#&$([:#(&%$)##'%&$&(%[J#&#(#'%'&$[##$''&$&&(('[X#'&%%$$$'&[R##&)#&&$#(&')[V#&')#(%#[8#$$%'$$(#$#%%#$$%%&\\>#\\<#\\d#\\R#($##%#((#(($&$&)\\L#%'#+$)#(%%\\>##&#%'$#''\\m#%'##&#$$%#$&$$$%%$$%$&(\\M#'$&%&$)#&'%'\\j#\\R#&''$$%(&'#'$\\t#&#$$'$$%\\8#*%*'$*%$&\\Y#&&#$%%#&&#%#'%&]%##(&$#%'&&&\\9#'('%)$&%'\\4#\\9#\\(#\\H#\\;#[z#$#($'#&%[l#(&#')%$#*$&[j#&'$%#'$%#&&&%([[#*$%)$*[E#('(%$%($$)\\2#&%##($$$&$$'$\\0#)#('%$$)#ZI#Za#Z^#Z]#Yu#'*$$$$%&#$$##%%$#$$$#Z;#%###&$$$#$&$#$&#$$#%#$Z<#&&&*##'&###&'Zf#%#%#&%$%%%%&Z^#&$#$$$#$#$##$$#$#$$$#&%$$&%&ZW#$%&$&$%####Z%#%%$*#($&$#&#%&ZR##%%###%$$%#'ZW#$%##$$&&&$#&%&#$Zh#(%%#$##&#$%#$##%$%##$#$&[*##'$$$%%$#%$&#$$#$[&#)$$'#%%#%$%#&$$#%'#&&'Zs#%&$'#%##%%#%%$##&$[A#%$%%#$&#%$#$$$$#&$#$&['#($(&$&$$#'$#$&#&%%\\$#[##%&$$#&$#$$&#$$#($$%'$'[G#%%$$$%#$%$%%$$&&#%%[u#$$$##%$#&$$#&#%#$%%$$'#%*$&$[L#&$$%&$&#'$#$'#$%$&%##'#%%#[]##$%$%#&$%#)$$*%%'%%')[b#'%&$%%$%#%%$%*(Zx#Zu#$##$##$###$#$##$#$##%######$###$##$######$###$#####$#$####$#$$#$##$##$$%%[4#$$#$###$##$$##$#$##$####$#####$#######$##$######$#######$##########$#######$########$#####$#####$##$######$$#$#$#$#%%%Z3#%#$$##$##$#$##$##$###$####$####$###$##$####$#####$######$#########$####$######$###$######$####$##$###$##$#$####$##%#%Z)#$#$#$###$$##$###$$###$$#####$##$###$###$####$##$$###$##$##$##$###$###$##$###$##$##$#$$#$$#$#$##ZS#$%$#$##$###$$###$$########%#####$#$#$#$####$###$##$###$#$####$####$##$#####$##$##$##$##$Zg#%$$$#$###$$####$#####$####$###$##$#####$##$####$#$####$###$##$#####$#####$###$####$#$$[)#$$#$#$##$#####$#$##$##$#####$#$#######$$####$##$###$##$#$##%'ZH##$#$#$####$####$##$####$###$######$#####$####$####$######$#####$####$####$###$####$#$####$##$####$####$$#####$#####$###$####$#$###%#$$#$Z^##%$$#$#$##$####$###$#$###$###$####$####$###$######$#####$#######$#####$########$####$##$######$########$####$#########$####$##$#$#$###$#Zy##$##%#####$#$###%###$##$###$########$#####$#######$######$$########$#####$#######$#####$#####$#####$####$########$######$####$####$###$#########$#####$######$####$######$#####$####$######$$#$Z=#Z7#&##%##$##$##$##$$#$$#&#$##$##$###$##$######$$###$#####$$####$##$###$#$##$#$###$##$##$#####$##$###$#$#$##$$ZC#$$#$##$#$###$#$####$######$######$#####$######$####$######$####$########$######$######$######$##########$#######$#######$######$#######$#####$#####$####$######$#######$#####$########$####$#######$####$###$##$###$##$#$###%$####$$$#$$$#Z^#$##$$##$###$##$###$##$##$##%#$##$####$$########$#######$#########$###$####$######$#$#####$###$######$###%#$#Z'#$#$#$#$##%##$###$###$####$###$#####$###$#####$###$#$#######$$######$$####$$#$##%##$###$####$$$###$##$%#Z&#Yv#Ya#Y{#ZR#Ym#Y_#Yl#Z2#Yd#Z-#%$$$$#%##$#$#$###$####$####$##$###$#####$$#####$$###$###$$$###$#$$$#Yn##%#$#$$#$#$$#%##%$$$#####$##$##$$##$##$$###$$%#Z%#$$#$###$$##$$####$######$##$#####$###$####$##$#####$###$####$###$##$###$$###$#$#YI#$#%%'#$$#$#$#$#$$$%%##%%#$#&#$Yn###$##$$####$#$##%#$$#%##$##$$##$####$$#####$$#$$$Yr#$$$$#$###$##%##$##$#$##$#####$##$####$#####$##$##$######$#$###$###$####$##$###$###$#####$#$###$#$YO###%$#$$###$#$##$$##$#####$##$###$##$$##$%#$#$###$######$##$####$#$####$#$#Yg#%%#'$$%%###$#$%&#&%%$$#$Z=#%#$$#$$#$##$##$#$$####$###$#$####$######$#$#$#####$#$$#$%#$$#$#%#YP#$#$%####%#$#$$##$##$###$##$$######$##$#$#$$####$##$##$$#$##$####$###$##$####$####$$Y4#Xu#%$&%$$##$$#$$##%#&#&%$%%&Xx###$%###$#####%###$$$#$#$##$#$$####%$##$$$#$Xw#$$$%$$#$$$###$#$##$##%##$#$#$#$##%$##Y6#($%#$###%$#$#$$###$$##$#$%####$##$$##%Y6##$#$$##%$#$$$##%#%#$#%##&$#%'#YZ#YO##$$##$##$$##$#$$$$#$###&##%##$#%$###$%#%$$$$&YZ#$$'$#&&##&$&#%%YG#&$#%$%$$##$$%#$$$%$#$%$$&$$&(Ys#&%#&$#'&'$$#($$(#Xx##($$#*$$#&Y1#$&#$##$%$#$##$#$###$#$#$#$##$$$$#%#%%$#%#Y2#YL#Y<#&&$$&&&%%#$$$#%##%#$$$$$$#%$$#'Y(#%$$&#$&#%$&##%%$%$$%#&Yt#Z##Yi##%%$$$$#$$###$$%#$$$#(%'$$Yb#$#$$#%$##$####%###$#$###$$####$#$$$##%%$#%$####%#%%(%Y?#Xv#$%$&#%$%$$%$$$#$$$%%#$#%Y8##$$#$#$$$#%$$$$#$##%$##$%%$Xe#'#$%$#&$#$'$%$%X@#X,##%#%#%#$#$#$#$#%###$$#$####$#$#$##%$%#$##$$##$$%$XH##%##&###$#$#%#$#$#$$#%$XU#'#$###$%$###$#$#%$#$$%#%#$#$%#$#$%##'#&#$$$#%$%#$%XL#'%#$$$%#$#$%$$$$%$&$X1#)&&'$$$%#$%$%#$%#$#X7#&$&$&##$#$#$$#$#$###$#$#$#$$#$$#$%W{#$$##$#%#$%#%%$$##%#%#&#&Wn#'#%#%##$$#$##$##$%%#%$##$$%#$#$$$$Wp#$#$$$$###$##%#$#$$%$$#%#%$#%$$%XX#'&$&&$#$#&&#&#$$$$$##&$#%Xi##$$$#%$$$%&$%'XN#&$$$##$#%#%###&$%$#%$$$&Xh#XR##%$$##$#$$###%#$#$$#$$$#$#(&%$%%$##%##$###$##$###$$#%$X@##$$$#$#%#$###$$#$###$#$##$#$##$#$$$##$##$'#&Ws#%%%#$$$#$$##%#$&$%#%$$Wu#*$$##&%#%$#%##%##%#$$$$#$##$#$#$$##$#%X3#$($%#($#$%#$$$$#$%$$(%'$Y3#XP#X1#XH#%$%$%$$$$%#$$#$$#$$#%$%Wm#')%%$%%'&%&#&(Ws##&%'&#%$$#%&#%'##'%%XX#&$%$#$$#$#'#%#%%X>#%##$%$#$#&$#%&%$$#%$Y5#$%###$#$##$##$$$###%%$$#$#)#$XS#$%#$#$$#%#%#&#%$#%%#$#$$%X_#$%&&$$%##&#$##%$$$$%$#&XL#$#$#$%###$$#$#%#$$#$$$Wd#$$&&$%$%$$$$#&#&#$#$$X5#$#%%#%$$$%$$#$$$$$$##$$%#%$$&$Wv#%$&$$&$#%%&#'#&%XM#$$$$##$$$#$#$&##$$$#$#&###&$&$X=##%$#$%#$%#$#$#$##%%#&&$#($#&Xs#%($%&$#$%$$#%#&%$Xm#$&$$#$''$$#(%#'#(#Wv#&'&#$%%$#$$$%#$$##$%##$##$$$##$$#'##%$$%#$&$$X8#'$$#'#&%$#$$%Wz#(#$&$$$#%%$$%$%#$#&$$#$$$$$#%$$&#(Wz#$&$$##$$#$##$#%#$##$##$##%#$$#$&%Xw#X{#Y?#Y(#&$$$$#$$%#$##$&##&$#$#$'#Y0#$#$#%$#$#%$$$##$#$%$$$%#Y$#&%&$&#%$%##'$#%%%%#&$%&Xd#%%%#&#$#%$$#$#&#$#%&##$%#$&##$%%$%Xa#%$%$%&%$$&%$%#$$#&$$#$$#$$$#$#$#$$#$$Y@#%$&#%##$$$%#$#$$$%$$#$&XY#$'$#$$%$##$&#$$#%#$$$$#%$%$$%%Y4##$#&$$#%#$#$%$$$$$#$#$#$$$$##&#$&#$$Xu#'#$%$%$#$%%&$%Yx#YL#Z4#Yf#'#'$%#&%$$%$%$%#$#$#%$&##+YQ#'%$#$#$$#$#$$$#####$$$#%$$##$$$$$&#%(%YN#)&'#$$$%$$%$%$#'%%Z'#&$#$$%##$$$###$%#$$%#$##$#$$$##$$#%#%Y:#&$#%$$$#%$#$#%#%#%#$###%#%##$#$##$$$#%$$Y]#&%#%%%$$$&&$#$$#$#%#$#$%#%###$%$ZA#$$%#%##&##%#$#$$#$##$$#'$ZJ#ZO#Zo#Zt#Z>##%%#$#$##&#$#$$$#%#$$###%%##$$$%##$Z3#$-#'$%$#%#$#$##$#$#$%$#&#%###($&Zc#'%##%#$$#$'%#%#$Z-##%#$$#%##$#%$###$#$$$$#$%$&$Zb#%#&%$&$$#%#$#$%#$%#$$$###$Zh##%&$#&&$#'$%$&#%&ZT#$&#$%$%$#$$##%#%$$%$%Z[##'%%##&$#$ZS#&#%%#%#$%##%#&%&Yh#Z+#Y|#Yw#Ym#YM#$#$$#%$$$##$%$#&##$%#$#$#$$#$$#$%##$#$$#%$#$##$#$%##$$$%%Z'#%$$#$#$$$##$$#%$$$$#$#'$Yr#$$$#%$$%$%%##Ym#$&$#'$$%#$#%###$$$#&$$$&#$Yw#$#$##$&%####$%#%###$$$#$##$#$$%#$#%&$YQ#'&%%$%&#$&&#$&#Y@#$&$%&$#$$$#$#%#$##$#&#$'##ZQ#ZZ#Z?#ZG#%'##'#$#$$%##$#$##$%#$#$#$#%#$#Z^#$%$#%$$##%$##%&#$$$#$%$(%Zm#$$%##$$##%#$##$##$$#$#$$#$#&$%#$%$#&ZK#&&$#$%#%#$#$$#&%#%$$$$&$$Z/#&#$#%#$$$#%$##$#$$###$#%#$%#%$Z.#$%&$$$$$#%#%$#$$##$$%#$#%$##&$$Z@#$#%$$%##%#%#$##$%#$%%#$#$$$$$$##'%%$%%%ZF#%%$$$##$$%##&###$%%#&##$%$$)Z##$$&$$%#'%#$%#%#$#$##%$$###%##$#$#$#$$$##$$#$#$##$%%Xd#X5#X'#X?#XV#%$&%$&&#&#&&#$%$%#$##($XN#%#%$$#$$%###%$#$$%%%$$#&$$#$$$$$##%#&&%$#%#%$Xs#$###%#$$$$#$&##$$$#$#$#$$'XT#$$%$##$$%#$$$%%#%$$$$%###%#$$##$%XN#$&#&&#&%$$%'%#'&Wn#%#$###$##$%#$##&##Wp##$&##$#&$#&$#$%&#$$'###$%$$##$%$##$%#$##'#'(X3#$$$$#%$$$#$$%##$####$$$$#$##$##$##%##$$#$#$##$$#&#$Y%##&%#$$%$#%%##$$##$$$$$#$$##$#%##$%$$#$%##%%W\\#)$$$$&##&$&$$$(##$'$%$'#$#'YZ#&'%($$$$$Yu#&(#$&$Yj#'$$%$$Yd#$%%$#$&%#%&&YZ#'&(&&&Yx#%%&#%&$]A#]7#\\R#]/#]:#]K#'$'&$&$#$&%$#%%#&#%#&#$)\\U#('$$$$$#$##%%#$%##%$&$$%%$$*%#)$%%$#\\,#$#$&$$#$%%&&#$#%###$#'%#&$$#%%&$]A#$%$#&#%#&##%$##%#%&#$$$$&]6#&$#&$$#%#$#$##$##$#$$$##$$$$###'$$$#%$$$%&#&]N##(#$#$%(%*&-%#%)&'\\+#$#$##%$#$#%%%$&(#%'$%*%+\\o##&%%#$%%#$#$#%#%##$$#$$(#$#$#%$&$$%&]^##&&$$##%$##&$$#%$$%.#(\\l#'#%%$(#$%%#$#%$$$##$$$%##&$$$%$#($%#%]j#$($%#$%$&$$%#(#&&%####%'%\\=#%#$$$&&%#%&$)$##$#$%$#$%#%'#\\\\#$&#(*$($((%)$'&]u#%$$#&#$#'%#%$#$$$##&$$%%#%#&#&%#'_2#^W#^/###&#%###$#$$$##$$##$##$#$#%###%$##$##$#$#$$##$##$######&#$#$###$####$##$###$$###$##$#$##$##$######$##$##$###$$#$####$#$##$#$$##$##$#$$##$##$$#$##%$#$&%#$#)^V#(#$$$%##$$$#$$$##$$#$#$#$##%####$####$#$##$#%###$###$$##$#$##$$#$$##$###$##$$#$##$#$#####$#$#$####$$$##$#$###$##$$(&_$#%$%$#$$%#$#%#$#$$$#$#$$##%#$###%##%#$##$#######$#$$##$####$##$####$###%##$$#$###$#$#$#%##&#$%#$#$$$&$%%%^T#%##%$$$$#$%#####$$$#$####%###$##$##$###$$####$##$$####$#$###$#$#$$#$###$##$#$$$#%#$#%^6#'%&$(###%#$$#$#$#$%###$##%$%$%$#$$#%%#$$#$#$$#%##$##%$##$$#$#$####&##$####$###$#$#$#$#$####$##$$##$$#$###$#$$###$#$####$$##$##$#$$###$#$$#%^(#%$%#$%##$###$$#$$#$##$#$#$###$##$$####$##$###$####$#####$####$$#####$$####$$$#$#####$####$###$######$$#$##$##$#$####$##$###$#$%###$$$##$%#$#%$#$%#[N#[&#$&#&###%#$#$##$$$$##$#$$$####$#$#$##%#$$##$$###$$###$##$$$##[?#'%%%$#$#$%%$$##$$$$##$##%$#$##$%$##%#$#$#&#$##&$(#$%Zl#(&%$%$$#$%$$##$%#$#$#$$$%$##%#%$%#$#&[4#$&%$%#$#%#'#$$$#%#$$$###&#%$#$$#[f#[d#%%##$###$$$##$#$##$$#$##$###$#$#$$$#$$#$###$$$$#$&#%$#(%&%[O#$%$#&%#$$$'$$#$%#$##$#$$&#%#'$$'#$$&$#%&$#&%)#%$&$%#[h#$$&$$##&#$$&$#$%%#%$##&$#%&[G#$'&$$##%##%$#$#$$##$###$#$#$##%&#$$\\'#[`##(%%%$#%##%&##$$$$$#%%##&%#$&%&[v#%'$&($#%$'###&$$#$#$#&%$#$$#'\\Z#\\5#\\u#]B#,*%$$&$%%%&$\\@#(#$(&$*'1\\c#$*$$(#$'#%%$##$$$%$#%&#$$$###'%$$[]#%#'$$#$$#%$%###$%##&%##$###$&#$$\\D#*$%$%($$%$#$%$$&&%$\\p#+%'*)&+\\.#%#$$$%#&$##$$$$$$%%&%[{#$$$%$$#$%$$&$##+$(&\\J#$($$$$%#&&$%&#$$##%)]<#,$'$($$#$$%%$#'$#&$$%('%\\K#$#*'$)%'[]#[T#[W#[8#[]#[^#[u#$$$##$#$#$$####$###$##$####$#$#####$##$######$$###$####$#$##$####$$#$##$$$#%$&\\-#$##$#$$#$$#$#$$#$$#&#%#$&#[;#%#$$$#$##%%#%#%$#$$#%#$%$$%$##$$$##'&$%%#$$#$$%#%[i###$$###$$#$$####$##$##$#$###$###%##%$$#'$[v####$$$####$###$####$##$##$##%$##$$#$##$$#$[)#%$$$$#$####$$###%##$#%###$###$###$$###$$####$$#$#$##$$###%%%&[F#%#$&$#%$$#$#%###$%%$#%#$#$####$##$#$###$$#%%##[a#$$#$#%###$$#$$####$##$##$####$#$###$#%#$$#%####$#%#%$Zm#$$%%%$&&%$$$$$##$$##$$$##%#$##$##$#%[4##%$###$$#$$%##&#%#$#$$$#$$#$$$%##%$#%#$$$[M#&#&$##$#$###$#$#$##$####%#$#$#$##%##$#$##$####$#$###$##$####$Zs#%*#$$#%(#&[*#'$$$$##$$##$$##$##$##$#$##$$##$$$$%'&[G#$#$$###$####$######$##$#######$##$#####$##$####$###$$###$#$#$#$#$##$#####$##$####$#$#$$##$##[###$$##$#$$#'#(#%&##$#$####$##$##$###$##$###$###$#$#####$#$##$#%###$$#$#%[:#$#&$%###$'#$$#%##$###$#$##$#$$#$#&#$#$$$##$$$[N##$$#$#%$##&####%###$#%##$#$$%##$%##%$";

/** How far east. */
export const lons =
  "-O#.:#.v#.+#,n?056F5+:@1?44F9I/?ME4J(6=ODJ6?GL4=EO?B9J:2DN$(E+S-;KR8D(#3Y#P9)M,?3XH$)K/T+9%(?NKZD2YOK+A;F@&R8/I2OW>>M-7DHK<G2?664:.G@BE9>C<9F0@63?):EL.72%G*@4.R?9#J<DF&A?):PLR8F>XJB37F>OBJ9`26\\S:E?G5@S=aKFVOZB>B8G_RLDV;eA8OF4Q>a:\\KBG7QN=UQGAZRXCVE:4JNQ7AG>9C@LRJCS,6UQ_GWMTYT`xJdQ{ZsŠKŠŝqR`{~dzkŞ{qšixuŞo^wŝ^ŠmqGjŝŢuq{grŞţ=zkphw|`Şiqg+v|knOCepx(Xyto'a72>f4T/=8j20:=4_n[Q#gpo_VdZLiYe`nYsEQ[Hai*VdJ()..`5.;>)5<#3C>H.7QH)LY=[MGBXQJ=QWGWL[Qc+iƵǁƬǂƳƫƸƱƽǃǆƨǉưƪƺǄƱǀƭǊƽƥƷƲƲƫƼǈƸƻưƪǁƵǆƹƶƿƻƲǄƷƽƵƹƱƴ#.2%-3D#8+>$N:0H?5B,04GB8=./2O-bI/,>B:+W0]aJR5YaULE=6HQX;^?[E6KVAR1H@>94QCAF<L7@:H>5D8;@-DY^YEAIQ?\\(#D,J4G1M<%7CZT,N_Hm?):a3Kpgc[kNhA9GV.D[`=2nY@dqN7Uliek[Pmh=F_/qfY4Tn@06hdm>I]D,f/RjMd3CW_<.KF,iP/MHTn]7kfDAMHahTG^p>fGlOTYJdLFAqT_g[INvHeoQUDJYRM[cU]e]e_gc-.;8.=2HD7CL>6<CINRV;RIAOUGYOF8^X=`AHMR]cK8XCR4bL[jR?_2Mdua<WeSjs6oF^eYL<w@hldjS_8xdo2L*|aiCswcZRJ(ms#xM/k9wHXS(gb\\Mu/-T>%X)SM]-P*&-q92E9B0JF>N3G;Q@C(<08IVELQ?]`W[-#7`@HP`VZ'/I:YSi$f*Ta6OXR-(a\\fkAZaTM0+%Y6*]R;.AJcXR\\fBXOnJcTQYUZ-9D>H;8?H9D?L<9>DBL4B:->I6AFF1='<X9ICL#OTR<I'-72:MA#4FPW6J(U6M:[5P/F*6?83TY.^BK<TR9W1BY_8.<3UC6I\\7:Q>LY5.<2C@9FA<.6/,4/;6?:H3L/;DJ6C?;26-=4B:4/?#:,B5<-GM6@K5QFPJ9ETKSNIPP./#.a#.R#.{#.N/5*;/6=B)4<.JF#LZIM6T)O_CW8PY.8]>C0M9,?>3-e#>%2+6$K.^&>NT]TK,ZN`?bVPRY_U.<P7M#C5)-=/.q419=6:@E;6>:A9:0A;C#?D:>:=-YM#=0[@QY5FU.?PG>3PK)-#.(%.59@0#2@6.BE&-&[KSDX?#*SE]=IPDUN$cKQ]DXVVMRR-J:H6PE>7],Ib5#5QqbBU+C,:'#+/'''@Q6V2/J=&RE3Bb+[Q<a2e\\F;OVfLY=VcL_lhWWK-;'4#H?0&7-fB9>:G@?H2)$B<P#):?/$5+&0:F5>.R1'>/NW9D6A-F)-((2?;8C*2K?:'5D+:#O@C18(4>=.93,d,#7OJ>0LUK\\:EF^S>JkbRCL[TUMETTHXTKDK-'*,*(7)B)G.@G#/>,D(5)D>;+<8.1GC4=G1,86?-uKCS?I8IYR/N#O>W)P5FG,S'<&2WP7cWPJA\\G7#BcRK\\QB:HVPLC/-`OYUC\\S(16:I(T`G[0PX,%D2K<3G#H3^,(Ut1mMh-?6/*+#PE;4)HW5@,M_fU6[&DJ:/*A/&.;%*3:_#,i6=A[M4gE`UJ-1?Nw6U37B^M;G0P:BJ7=RFL,TBM1#F7;8C5=,z^JPEY=T[b;AKE<W2j<d.`C8X-_4LU7,SY^@,^SZ72JW=[:(E3>%D+7#),-HBD<C4><5)1#:.$5H?`nTDaN-.DPV>TK]EP8TPGV?^NS7WN,SU2;N+F2=683=7/#4-.GKOW3F(W3BL1YO3B#>O7YD-Q>J9G,wD&7MA-#;-.4,Z#*{#,/#+x#+|#+^7;#CM0*gaNn:.F;[@?F=DBK7D>CBO#=M+T>*K8,SF8F2A#,*s<G8PEKPFIS;GTOCJT1T#HX6VFKP-BVK</\\1UI:@.f`BM;0ZT1F=_MX4<CSA2+g0;*/+#((*NZIXTPMRG6:,3'<P6#;B-E:'/9*Mv|k`XŜmwŜwz`|şũkşv#,)ENF;LR*VI=Q3I#:+S@KSXHTK?f?YiQEW_2C)/E>#6=$/D27'A1@,##1%/#0(6A8,2F:1.8#18++:L$0+&7#D2',)/:4@<-A,g#,T#*V#*N#*k#*?#*.#*]#*Z#+%#*p#*z#)aB;HP@L<3>-@6K#-:*]$+)0(-3#,8*85-@#6'-3)n#/$8H-A7@*+4;1:K.>#J7(P;*t#*f#*k#)i4:/3$4(#++)y::.:F7-H@.8#.%3*<9ENB/:$/:#*0+=#:/J%9J;L)W58-#B6-M9D+0I?8G7,&F;8*#&*o/;,7,)#3*a-&7G#E,XL'>d0C9WLDT*a#*p#+M#*3H`U#<1HT[JScFmUb\\*x:LT>1F#8@3'*gD#2:M=E0$8*{A5P/B]n6&EdQ#b/7@XKng_XP+XUC4#O)AJ.:)C-,O#,*2<1FS)9(83#</,H6+#H4<,4&-'(9(A1#A)6%,]2@+T^7I#-P$F9+M?,FFU9P4(C4Z#5,O6'F:)8K#?0+%#+>#+A#+a#+$#*|=5-2)#3:1+t`BfV4#SJ;^$v+A9+<#1G<)6D/G?4A+\\,#/E0B;+i6/9.#=P,:GU+fN<-\\#O'9CO/a9S+@,>1;5?%1#1,[#,Y#,g#,3#,DLQBGM0@B'EL':0G-6#E(?3,Q&'<6-=&06E>#I7<=O&7@>*J,:50/172)1&#;/16,@50*$38;)/6#1),j4dD/:&4@cLU;#/I5[&;4E,Q]wScmU,>#(.-'/3/#7)3,m+5:/4+7%.4#(;17,[#2#/)F9A#2?76+d',:1A9#77C/P<O:EU,X/1G80CS)>H/]:'PF/>]V7#/J.,SD%<2,O7-'?H8#*5/B;,*CB9J3;E,K>8#3C/%9D1<'60+t?1>4*9#2G?1(=($5-<3,D?5L>U(2#C^S%0=e#JR-@U<-$J2DH4>O'4HZ+@6N#@-5-Q#-T6)LA:,KV#=C3T)H<$WH=7LD-U4#-M:C(S7GR*5ISCO;3D-5K$B*:UHO2TL2#9@F,@5C&;.M::NL>-*C9J1@I0=#)O2E-8YN@aI6V@QND;,PL?#9(.O:'YHX;GS@.K:SZP-nI7CI.<M@#3C3(7+1+I#*R2-)0(750+4(-8(0+50%),)&A;5/H,SFOK(.5M1#FU(AKM.U/5PI2%<8YJTQ2GKV>80<F?Q59BO+=*')&$*','*%(+&.:-)+2.4'72480.*,,%<(9W-*5/+)&*28L:/YV3#'-164;\\(3=GZ7JJM<.H9R+3VCF>7M:17<KQ9BH15<OKN:9K8PTEI@:CIS9EM?TMID+8>?A59A26=-92,;@5C0<&+8HM4AUDS-7>NI'1BVET,0H@$5K8'E*I.LW@16,#AT&.3YGQ7=91*GYK#A/*:J;=XCM8G.@S<KECNFR>J8D@;SIQHODM@JG@IC*p992<39/266*0&A)59#%/48,$'*620/9,40(7#+NK*?7I2F5-G/5K2)?:C>45>8C91,F>4<-9A=1D:7=25C@8=@B8=B94A=7?*g@8CDA@>9CFA1E04<>B(,E?480:FC=/5*:;<&,>15:G#-0,&;IC##8@&)-&?2<G>63I:A.%<>6C,9<3,60?,9<6/2-*jJINEKSQMGAA`D=Qb;I7M@R-=E\\XT(2H+&A#GNJ2/,)U-&6@C*Q';I5@O7#))1,C,=L&a)PTH408.F^XBZVb`PG]+'<20FC;A5J9H=/ME?D-<629=GL+AD5H>8-G<BPJ4'DK&)/%HLC&5#$J-FNHK/73+&95;>*76<#30.4@(%&B918-=+'0FC>*A5;#9J'/>-;51;8*+MEA/8:=14-HE0@7OGR=JADI:=G6:EP@4E8KGC;I?/OFD=93HF:LA=ET7M;JD6.GJ@0CP2BFTJ5EPCA=J9GAJD<@D8E+J6:694B>A4;A9<27/5@=381*?;-:681@.04*37C(NI?<E6O#8B*1M<H42F:L0573C?M+FK?AU7FHO6R4;?/JWD5R3HC+P5K>-D*8UR=GI4AQ-=0J@G,O7CD;DAP47L@EHO4EKMIADJ+L<9-;6:/-7*<5:F?-:7DG@?*G4FA<+I)%/>9CE*:<2-5C#G:&3(B*7@1<E-E,7C1=.G4:.=HB5,A8D?<:1G=JB/6H0AD-T;BLP?1GV9R7<-5G1B+NQK?:FW4ITE;/J>M;+7AC?HQ9GDB1N@V.3=U3MS/EK8H@.P3RIMO-QBKC0TF15;@N49S?8.20D6:A3503*G#*LA<>E=:BE9<7CE6B@<?9A>KE7W9>AND@,H1RL9(1+&;B/4E*S9HBV>%0*6/;NL'#*.QE@CEH7@/'MC0,>93+J$E;27/9%7+@;50)951-&040)m@D?E9HB=DJFA44MD/?SISM58X;PQJ.4>TDB:/,<O3BFILV??:ZDQWE/16:<8;@T(*J9VRP'=4<-AP/25&06V)Z8(><-FA$R7VY?,.2*:B$<BLEI'P>N+/AT$408GDQ2.'#,OY;@5/3SM<+C-7EIV+:@QG0$<6M'UKB>6F+:S(>3M:QK<7B9',$G<@*B/3&+:7<H5@-2D>)&@<I@6B0*8BK8G=4N/*91=JE-/6F4A6C=*.VB>ZWH8UN[D@>SQV8YKFOB9YS4FVDVSLX;RE?WZBUF_Wa\\PRI\\CYUOb^SE=16XQ?[WK[c_aZQGBNQ<U\\827+?OLB5Z9\\'Z5+^I3.F^8`=%36#*-71+?3#7+0A9G2?<L',T@62.G7AVN?8FA),1`ZE4b_A>S.(I8E*HB>ZV@-LX1BUOD1FGECTM/PKGDSKC37NKQCGPSJ70NWM;REOLQ6HF?,=#+[#+x#,A#,1#,(#+J#,D#,9#+4#+n@?9=9=A>@75<HA7940;5-(2)E<?&:I(2@PUH+:@#%#52.<N0+8'2$.<(5%9*1-3,:/:16+j#G,2/50D>:+B?:5BEF:B3/=:9A8<.8;4@B3<GC7<E7:A9@?;+V?164E+1:1<*C9)C5J/K@+%#>;3$??(<DKHM90%'?J)NH,2MG)6+%D/>F-&42JG,?)9B=3.*&3.04)9+51+z05(5/'#*80=(/94*><8>:53A95@<7:>+:9>F-#(;+/39@$Q8*0(7RW1S(+2;7-SLB69>-3G<2@SO97;B?D>+*+-'0,('#03&+.40(+1-(4/6&2&+9/4),;93@<6;0)4%C6G,0@*7;3-?E:<1.@5EBF5JH=M@9E6?<GDJ>9NAFH@=7CI@;E>8AI=+f2/5)4,6'-9375.)4090%E50#>*I@-(4;/1*,41D(20A)(BF>.-51-24845CGB16484AE65>I7:8,32,/+)8.6)%059#,&#&&'*&.()+T^[_`[e`f\\_e\\?aX\\fYbD\\AF]V??`Y<>JVDAJ^:]cPIFDaRX6U?M<C/HO0N2+S/(*(#+2LVJQQFAUM:XO53TR7LYBZR3:.X6Z2-TM#'F*/X%/F37,0:?T7M3F@:5.2=OB*I73/?-:C173EA/*J83,<.):-4#,g(#)#,95/?F/;'4@E-;/97+1:21-2?F950<,M0)F83@@/*K6*IB:I*61B;04C8#>;.>C:5@D;-W24,04.7C<(,.0>6)3=1(#:'K@7:#2H(:/+1+/4,y-)1):#4B/=5.I3:?EE)$3>)9AC891=',D5008J5->)7=/E#4B-7)N2>+F7/H:@.<4+E/6;?5-5#,t/AOE(#K,=3@K[CS7LS#/L*7JMG/%+DT?;B2LG=S5?H[PWN-O,#7)=3*,@43;G,?7-\\@1G7+G@1c7ZN#6D+Ta?D3WL9WF@TKN-G]CLjZ6>TF7RLA2LA#3.15;:/$7#G2:)-g?2dME=1#;.?O7n>6e.83]<k+0X5L:?R*Hh@UgcYFO^,0#,B#,90&52,#9?IC9RX*3>YTL,93>-C:NC/@94+sD.61#GJ(2K/E1>?6?;=7@8:,^#,K#,{1-4>+$-2#M:,'BZ)5EN-9TE6PIU,K>4I:6.=T%L#*08CGUK7&CM7A1J?;,OD&I)D$0-OA5,>TD*/7@3.522,`#,E8?5<3;*B$:3J:A,LF6G@(8#1<,MF<@1(B#@F,@F)?2:.3E(?.6:JA=E,7.M2#<9GQ7.?<&=:3+a#+H%.+^#2)<0Ub3+q*V<6jJ.(;W@6a<=9I4Qi=XK(.CS6J3D,82*3+L>:8SG0=B7*#IN71-'TB6M*7-+XWRJ/C+;#GO(+A.YJ8?1FT&4N<)AI5U>+;1A8PKE<3N/IQ@NBLM8,9?JD:-0=5*;E#A%,3<E&8C,'MG=FPD2R*#B9L?)6G/?',Y$;+D4E&1@+:1&),3<06,#C<'?49-59*/732,\\:A%-LS>,4LB7,<H2#76=-F;NF+G/18A()&/9',E*-$B5>,#AH:3*DCHG@AFBKD+k'U-2L<7Le(\\U#dC0O*?R5=I1+<DV5/KV-2@:C.8LF'2</*7>0'J#=7A1.3&%,k2<+7<#:?,(@:D1?,a608G,(M/'+#?H&(1#)8KC3=+3.(#-WY25/0-5X(4#0&,>(WR3M@RBET6<3>F1<HQ4]URNg:e-S]bYJV>_[QUI-FSdmAI^<Okc=8oTBJ]Oi9</B=oA:5)ckWNE=#/6ZNfb_VZ--UQO_W=9H7Q4@5;H27A#)3+8-M@JWE>c;3AFQ?)_9<3H;D#0)c7,((T$1D$c:,-'3,|I7>5H,0V;J(D3P>&D7#?+9>4>/_#/n#0L#0|*$(,#0:&7-4%?+%3;@#5*/6'176*:1;#-)-(05$0-/V/9'#./A81AC=3C,>1(/7./EC9A/E#7K*1C9D-?E60,/7>*$0=%5+,6&<#8)/$*$/8X8?FP8g,BPK6V^b#G+BP6`@Q-H7H8T0-4=+17F#&.<5H$7.%>F7*?/5D=4/l-70&7-?)#C0LB';5J9H?6LE</=&.*A19*.#@=:4'C-@($6,'0/6%B+:/@2(8+&0<#+6B5$=/9/$-1&4$0;.2&3.7=(0?8#B>0:)%17%+5//z)3C7%,?*3$4:*$1,#0J*;G#7*?NG,4>DP>4:NAI5SE8GN@DRMG/bE8,=$2(B7.?:,D68$?#$AAC@:>800/;8<6A4@8)3G<#/*@26$/[(/1#4*<0'>.51.=81C<03><<8CPG@19MDW6IR1YCRW*DO8[#HX=C1LQD>JP@J;E@OF</G,/9(/$4)6#-'7/0g1#,<*J06(A-94C=OE38EO,8#EO0%>6,G$01.z4'-\\#W6J<QXG`'EPZ;4A$G0,)T'I0U<LEK0Q#1u#0z#19;5).$E?K+2#=8H+?E#3F;B,(,41aR:IYA+91O';DJW#.5(@P+=H6//|4+3%009393I?*4GA;CG7.3#20;JD?=R.L<5DU.4Q<XNE)16+I#?+K3#HM>G-81Q/;6)1>8F1=,E=*3#Zb#T/jMB7\\FRe<.MEk7=GB19HO<1J,A73U29K)D;2T@-8#G40yKHQHB[VP,4E<O.)\\6=DKV#4-?JU5K=H0WA#-NG5BTW_N9\\?;UJa=YUIA^PZKHR_VLDTMYO0g25E<(#-Q39E-<(H02#0L#0P#/qE;FG.M7B'6/J:#3#*:Q@G$0D)9&0d.06A#H*MQoX<#cMX^i0'CL7YDdR4K=C^SJ5<F?;/RCG7TFP3*>5]/L7+#>4@0#bkuN[CJSbX@VkSrE-bXjNA]RGeU0#L>W7'/(Q10)KQW_RcIP]MUJAaP9VeX51RM`#<a0A9MY3G9T)4;H50A-<#-A4M@6,G3DQ8L'@0GU5*@P[C7bJY=302P[)6<H+@<bU)D?3#J/,Q9(\\CHR/-#/q#/3#07#.^D1VIT;]-#OFWe6?;B9Z>INfSAIM@[hDQAEdJ/O:5@5GO5H,=ZMD#8-AR>5Z'8R?bG`OYNYT.|-0%4G07:?G+8C<#-4/426<4A3,1>F6-1(#9G@4,5:$3F:/?7/r8=.>4E-R<E2%H8Q-4K#;(H6D0+@/K+2#08&A,=5/A6=90+4/V#,=6'A9=7E'/=B?8=D81A:/3#?)?D8/94=:06'18'@0F;,A6#08);6.e#/5#/4#/?#/9#.<<8AQGLB3R:JA2SD>LVC4Y'dSO]D<+h2%ZeU/)<$3\\)Yd3FR<$+XH1@N)#).nVS:4\\L/NKG:L4;EI>7@,#<5)..u4=*0<8/#3)26.1/K0*%5-D907@)#62D':4*1?92C1@G.7>ZJ9AS4WC8K&.eOb+#:Sc4X&/LB`YOaATI_PDQ//LA7-B#.$7C.&29$<.q;C(C6O)#3BL/6R-&O<DI3(5B5.'-2#.C#.'#-$D@)@G7K<@'+04@7)F/<%92D<*6#:?G6:-k92C<GMC@S*YE8`MW#0F=+5)32(.,]MHT4<3L9]@I93DOV#>E9Q/?6I$@D,8?37-=2.R7=A2G9C,F;#(D1M8G*R=4H,C3=.5+'0,3;):+0'4A,9#3(B,7=K(2<(@0.3-**6/-@5C-:/3-.<6*AI6D.9'E0#*2/3(/-M.)59)2A.9(2=GR71G0O:CY-2#NF$7-&>H9B1:177./KC@EIM.2:CJ6/6C;)2>/;+2#D06=G-e?GBI@I9DE?7JO:5I=E,F#5F4(H0E$8*12I&7-GJ6:05Q;NA7HUNH/,#.k#.L#.=#/-/(+-4+8:-4=2)9E%3+?7/#4*.g40=;%=*2?4(@$9A%8*0)$5.<:.6%1;0*#:2,=8<E9=8<?;.J73<MB)E&M1E;'N*0?(3HC8#.<%@.A27.E@-5;0?F.5=-=,4+=#,(5C==#3:+A38.2,0+212*(5'/%.)#,&-`D(;+#&B4K/?L4@:EJ<O.R3K@:S>0E<E5L0:5D<0,HF>*82#H3A*E'/6JEB;4I?DMHI.8&/7#'2,90@H/3%K.GT<.2C61([;AJ,RX]'5-3A)7PD.?ZI18SMF3.ZUQELU;HMCR(#U2GJ;*O$1V=*C6LU/)F4=%D5)%8,60%4.380(82E05<#;1F=(I8,AC1F2<G/A9*U>%#8->1:@2*0B7/#AQI*g48,1*#8*C3,7308'9.#5A:*v-%0#/81*g+7%5.=-#1s#0u#2z#3,#1N#1|.';,1:#2D;L@,OSCYL-a[DK:@1{2>jcZ-9?\\Lf#0l=v|6MEX:LB/E383@*710.1&1^SOFKU>D(N7IOJ2WB&P_<e7B#]P/>6ZA8(0[]t%.huFj;\\)Nq>L6FR.:L#1)E,22nmfypg|5sŞS@-#ey(2EMnMwŜ<h2I|S]sMBjV_2>P4a@WL1NA4<E*4?3=#H2B+'1+#529(#,>4%9(?0$91&B6>KPD6>6E:28ŤzaŝkMtŝ[şis9@`şHs}Qyh?FLC[5ReF&(5O(#0V=^45N#r/,WoCTtbN5pWL5bD0a@IY.FS$U<OY+b#IV$>g3m/tH%a{'[ş|%OH:@3I/YcY^jS}LDO>V#l2Gz][X{şuphŜr2a,YT=LTZ-WBMU+*/-K3C#B:.L6>E[N1HJQX<#/V5:KT<S@OG1luc{oJqŝC4UMrkşE[gxŧ#9cŤŪdnGXlcv_fP0O#/a#0bmO_seC/=Jz6XD->3c;ŬE+Ţm5{'Q2G>#Ŝs8Ŧ)>]2#i:q|2ŻŝR?`ţ6Ů,ŷGkVů/$pŵxſ7^ŜŪW*OŶƈŪƅt?mſYŨLy`.gŠ|v[ťcPŵ8nCŪŲ|UŸƆŠ[d1sŪMp~GRŤWŰfxo]štlKūŦ]xcşiryŝWţg[od^ŦwPks^btW`itb/snd]ŠoTQţYiş}arWQH?ţ|_ŪI}g<CŠUů[k|J`DťPsdşŨ[=Tűl|Q_DZŦHŧ=QcŴşsZOŮ+U1Ţ|$ŭrBbUOŤ)z#WŠŦL/P6?a|Cq}ŞHf<%jM9@+`I7Ce2inL`Gejd0cW_QF[rbOC7j`PYMd2HXfBySl[N_E;,enBSm#Ɖg^şƇŧzQYJbm?7EuSƇƊNYc)jűŠƈF<Ɓz+]fƆEũźşafůŽ4=ťOű<ŜxŢŨŮŷŨŝƀxŤźoųžťş~ťŪ.{JU<GO?EKT6[VOD^8d0>-fZVQ)J29#a,'DfxUl>Nq.]3fwšD9M&h>,oT:cMŠ3w_A[|,ŠguWoNG@^7~mţJvn>Mep1UůžŶŵŽūšvŸů{ŶsŧųŠvŤ~ŸlŢuŨŰdsŤ|mŴf~jŮŧs~ůiryUūşŲf~xXq_HSnCcYVHfM1_7ATPt;Ů1E}ZšŬQŧ:foũQ/Y|4ŠJDaŨkw>WšOe5#AJX-;ŠSŜrha6PI[}m@W:xsO6lBpXRlM`d7@Yh;.mbhyumf}cYŰsjşmŬŵŤvbŮŸŦlPeƅZsƁŧ`Ų4~9ŦŭżpDc\\ƟŵNU>3lƆ8,ťƔa#gƎtWŪyŞ7ƈdOTCŷ.[ƕp&cƁ2ƎViŨƢqN{ƜŲ8Ƅid_AƗZtƎošƈ:ŮŽk_dyOŨ\\ŜƐƛjfŹƈBaųťƁzūh~ŭƑƁgŝŶŽŝyƆţŭ~ƇŸũƁ}ŮŦ1B#0u5N=,UL#QE=3`XJ'09NT@\\G-5N1ş^hTI:tŞO[B|N;JU[DNH5uiK`?;T2[B:XcE1,smzlbvj\\RKj_KDUi.o*Ic4.>[6O#=i)4^>H,hU:1G+9F*T2?QHT<O0=E@J?8.T/AH7NY)E>H#C>NIQ5?*QWF#;M@8?LEJ0^8>84BA:I0)>)6@FL#H-PD*6>MI4>N8CO<2?#2C`X3Sai<M[-F?b]W6=NoBh,1;#^ITt5:B0I&N7RmJfFV_@0:(LVE1<]MK?^J3-<6=937@E.39-=3M'D-#K*&1;,5IR@GN<J@3T;L5A7GO-@E9-'#28+1b<+LF3<OGCU)5?M$/6(Z@3MV#4+;52$0=*OZ1<DJ`g'OZhCb'qVD<3\\NUG$8bV0U#j]0f#0VJRSJ6@^-P%7EL&=5-]E=M5#IWKT^DMbW0Yq~yl~ny>#DtH8/#R^9}C/oc8COti[`0X#0>#/w#/(V=*:W4F%;1#@_0>=C2S*A##+2/:@6V:),G#9,3*%J0\\06U(a9gbIjA[5Qm'>`/boh`\\mcUFrZPU.E\\O:0gP<#+O2GgY:A(82.pN/dZFR>+X#Na^WF,OP*@0(0#B).K<M/7@6,L8#SfN\\<SQ&PURUGcUP/l\\H3<[.O#2BV1)\\/@]<PC/XMED3O8?E#P0?PZ6-;)2FN/p<IX9VH'U`CN7AKY4IT]&LA7#+0jC`)8[#K:%/9#0I#/r#.r#/W#.K#.(81AE24=081D,K51?82/'*0BG)$K.>2#&B/,*<GM&)X6S,/#XN).<-Q%A)-UO*-2DJ?<Y8@FU?GVHLIS.a#/49<+)G6#L0#&+K4*,@E(?CH5?.)64014/&#,83.9$52=D&9+K19C1>M,>Q2($CN3WAOL?K8GFDH=G.GI6:A7W]22<SA\\bQV0CKTWP#G\\aYM>T\\J)DN7K-E6A4.iC4G7Ab3]hG@/?9s6^Ke3o+IblLj[tfb#mpW7gLao^ja.2LBIMIVG#MKBSPL%,8,EOT%2.5;)A8$OSJDFZ?6<IO6UBb5[R=ZTf3^7VHYE<QI._7>-3/:A5+8#176>:#DK7)@EC?62$-BG:(6+@E3/6>9FCGA;/-:<@#(:<?/&%2-6%N)Z<-H@QE0XM+HTZXO&;1I,(U3IOF<40A=90694.e*.=4)-)1#<F'4@+L'@'-*/5&I(0,/=D-+#(6&.{6;>+:2?=>&+8#3>)/(9$-(+#/C)/A8*3@F9>E1>D>=/E,9($/'*:A74#<E9C-@<7)FB+&B,C>,@.;(H+O3:17:*-5A2:OQ=W28OHN4.K*X/5<8-%=#855.'/;M4;1#+E5:.N(3\\W-)47PJ05<'+0L.B31L8,>I9/e-4)/',3:A/E7K,)>A#3E1I6,<9DH2N@K5>7&D1KAG9=8BM36D)?HKBE@:K>9DQMA>:GVN=IV@S8;EX/6I=MC2Q4>GS:A:/k4,73A89)B.#5E6+A74=IAD<.91*@46E%1.<)6&FB;0(/3A,-60>1427#*9CE0?,3B9?KDI?805*@//:(:GA4>48,G>C#F4'9A2,?E/)>'FA-@*C>/?/BFA-B0Z&*%-'3#'6#-(FI%B-D$9&*/C)6'-1+0;6:,65+";
