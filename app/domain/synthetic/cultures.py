"""Names of several cultures, written for Wardlight from common knowledge, the commonest first.

Family names are whole ones and stems with endings that make the long tail every register has.
"""

# ruff: noqa: RUF001 - the Turkish letter without a dot is meant

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Culture:
    """How people of one culture are named; `share` is its part of the made-up town, in percent."""

    share: int
    language: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    stems: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    two_families: bool = False  # as in Spanish: the father's and the mother's
    feminine: tuple[tuple[str, str], ...] = ()  # endings of a woman's family name


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ENGLISH = Culture(
    share=26,
    language="English",
    women=_words(
        "Margaret Susan Patricia Christine Sarah Elizabeth Jean Mary Helen Emma Catherine Karen "
        "Rebecca Charlotte Olivia Amelia Grace Lucy Hannah Alice Ruby Florence Joan Dorothy Jane "
        "Ann Rachel Victoria Nicola Claire Amy Jessica Sophie Ella Freya Daisy Rosie Beatrice"
    ),
    men=_words(
        "John David Peter Michael Paul James Robert Thomas William George Stephen Andrew Mark "
        "Kenneth Richard Anthony Christopher Ian Alan Graham Daniel Matthew Jack Harry Oliver "
        "Charlie Alfie Edward Henry Arthur Frederick Simon Philip Martin Gary Kevin Stuart Leo"
    ),
    families=_words(
        "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans "
        "Walker White Roberts Green Hall Wood Jackson Clarke Harris Cooper Turner Hill Ward Moore "
        "Morris King Baker Allen Parker Bennett Carter Shaw Bell Price Mason Hunt Webb Palmer"
    ),
    stems=_words(
        "Ash Brad Brook Burn Carl Chad Clay Cran Crom Dal East Elm Farn Glad Graf Hads Hal Har "
        "Hat Hay Hol Kings Lang Lin Mars Mel Mid New Nor Oak Pem Pres Rad Red Rush Shel Somer "
        "Stan Staf Sut Thorn Wal Wat Wen Wes Whit Win Wood"
    ),
    endings=_words(
        "ford ton ley worth field ham well bury more wood bourne shaw den by wick stead cliffe "
        "man croft gate hurst combe"
    ),
)
IRISH = Culture(
    share=6,
    language="English",
    women=_words(
        "Mary Siobhán Aoife Ciara Niamh Orla Sinéad Bríd Gráinne Róisín "
        "Maeve Caoimhe Deirdre Saoirse Eileen Nuala Fionnuala Bridget Maura Kathleen Áine"
    ),
    men=_words(
        "Patrick Seán Liam Conor Aidan Brendan Declan Eoin Fergal Kieran Niall Oisín "
        "Padraig Rónán Cormac Colm Donal Dermot Finbar Tadhg Ciarán Brian Michael"
    ),
    families=_words(
        "Murphy Kelly O'Sullivan Walsh O'Brien Byrne Ryan O'Connor O'Neill O'Reilly Doyle McCarthy "
        "Gallagher Doherty Kennedy Lynch Murray Quinn Moore McLoughlin Carroll Connolly Daly "
        "Wilson Dunne Brennan Burke Collins Campbell Clarke Johnston Hughes O'Farrell Fitzgerald"
    ),
    stems=_words(
        "O'Don O'Hal O'Hann O'Kee O'Lear O'Mal O'Shaugh McDon McGov McKen McMan McNam McGrat "
        "McInern Fitzsim Fla Gil Haf Kav Mul Mor Ro Shee"
    ),
    endings=_words("nell loran igan ffe y ley nessy agh ern na mara h han ons nery lagher rtan"),
)
GERMAN = Culture(
    share=8,
    language="German",
    women=_words(
        "Ursula Monika Petra Sabine Renate Karin Helga Brigitte Ingrid Andrea Claudia Susanne "
        "Gisela Anna Katharina Lena Johanna Lea Franziska Käthe Bärbel "
        "Heike Birgit Stefanie Melanie Greta Frieda Hannelore Christa Elke"
    ),
    men=_words(
        "Hans Peter Wolfgang Klaus Jürgen Dieter Manfred Uwe Günter Horst Bernd Thomas "
        "Michael Andreas Stefan Markus Jörg Götz Felix Jonas Lukas Maximilian Paul "
        "Friedrich Karl Heinrich Werner Rolf Matthias Florian Björn"
    ),
    families=_words(
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann "
        "Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun "
        "Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Köhler "
        "Herrmann König Walter Mayer Huber Kaiser Fuchs Vogel Straß Weiß Jäger"
    ),
    stems=_words(
        "Altm Böhm Brand Diet Eber Eich Feld Frie Ger Gold Hage Heid Hein Hell Käst "
        "Kirch Land Leit Linden Mark Möll Nied Ober Ott Rei Rosen Sand Sei Stein Ströb "
        "Töpf Ul Wein Wies Zell"
    ),
    endings=_words("ner mann er hardt berger ler bauer hofer ke inger meier bach städt el"),
)
FRENCH = Culture(
    share=6,
    language="French",
    women=_words(
        "Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Monique Sophie "
        "Céline Stéphanie Camille Léa Chloé Manon Hélène Jacqueline "
        "Thérèse Anne-Marie Marie-Claude Noémie Agnès Brigitte Aurélie"
    ),
    men=_words(
        "Jean Pierre Michel Philippe Alain Patrick Nicolas Christophe François Laurent "
        "Frédéric Stéphane Éric Jean-Pierre Jean-Luc André René "
        "Jérôme Benoît Gaël Théo Hugo Loïc Mathieu Antoine"
    ),
    families=_words(
        "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent "
        "Lefèvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André "
        "Lefébvre Mercier Dupont Lambert Bonnet François Martinez Bérard"
    ),
    stems=_words(
        "Beau Bel Bon Bou Char Cha Cou Dela Des Du Font Gau Gui Ha Jol La Le Lé Mar Mont "
        "Per Pi Ra Roch Saint- Thé Val Vill"
    ),
    endings=_words(
        "champ cher din font ger gny lier lin mard mont nard neau nier pont ron rand rel roche "
        "tier ton val ville"
    ),
)
POLISH = Culture(
    share=7,
    language="Polish",
    women=_words(
        "Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Zofia "
        "Magdalena Joanna Aleksandra Monika Teresa Danuta Julia Zuzanna Hanna Lena Bożena"
    ),
    men=_words(
        "Piotr Krzysztof Andrzej Tomasz Paweł Jan Michał Marcin Jakub Adam Stanisław "
        "Marek Łukasz Grzegorz Mateusz Wojciech Mariusz Dariusz Zbigniew Jerzy Rafał Szymon"
    ),
    families=_words(
        "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński "
        "Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski "
        "Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Król Wróbel"
    ),
    stems=_words(
        "Bor Brzęcz Cieśl Dud Frąck Gór Jabłon Jas Kal Klim Kope Krup Lis "
        "Mak Mal Mich Niedź Olsz Ostr Pia Rutk Sad Sik Sob Stef Szcz Tom Wal Wil Włod Żuk"
    ),
    endings=_words("owski iński ecki czyk ak ewicz owicz nyś ek alski"),
    feminine=(("ski", "ska"), ("cki", "cka")),
)
SPANISH = Culture(
    share=8,
    language="Spanish",
    women=_words(
        "María Carmen Ana Isabel Dolores Pilar Teresa Rosa Cristina Laura Lucía Marta "
        "Elena Raquel Sofía Valentina Belén Rocío Inés María-José Paula"
    ),
    men=_words(
        "Antonio José Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro "
        "Miguel Rafael Pedro Ángel Fernando Luis Sergio Jorge Alberto Álvaro Diego Iván "
        "Juan-Carlos José-Luis Raúl Óscar Rubén"
    ),
    families=_words(
        "García Rodríguez González Fernández López Martínez Sánchez "
        "Pérez Gómez Martín Jiménez Hernández Ruiz Díaz Moreno Muñoz "
        "Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Gil "
        "Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio "
        "Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano "
        "Guerrero Cano Prieto Méndez Cruz Calvo Vidal Herrera Peña León Reyes Vega Campos"
    ),
    two_families=True,
)
TURKISH = Culture(
    share=5,
    language="Turkish",
    women=_words(
        "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Hanife Merve Zümra "
        "Esra Özlem Yıldız Gülşen Tülay İpek Derya"
    ),
    men=_words(
        "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat "
        "Ömer Emre Burak Çetin Gökhan Serkan Volkan Uğur Kemal"
    ),
    families=_words(
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım "
        "Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin "
        "Kara Koç Kurt Özkan Şimşek"
    ),
    stems=_words(
        "Ak Altın Arı Baş Boz Can Dem Er Gül Gün Has Kara Köse Mert Öz Sarı Taş Tek Tür Yük"
    ),
    endings=_words("oğlu er kaya man can soy türk lu baz sel baş dal polat"),
)
ARABIC = Culture(
    share=9,
    language="Arabic",
    women=_words(
        "Fatima Aisha Maryam Zainab Khadija Layla Noor Amina Salma Huda Rania Yasmin Hanan Samira "
        "Nadia Sumaya Rasha Dina Iman Lubna Asma Hiba"
    ),
    men=_words(
        "Mohammed Ahmed Ali Omar Hassan Hussein Ibrahim Khalid Youssef Mahmoud Abdullah Mustafa "
        "Hamza Bilal Tariq Karim Samir Nabil Rashid Said Faisal Walid Jamal"
    ),
    families=_words(
        "Hassan Ali Ahmed Ibrahim Khalil Al-Masri Haddad Khoury Mansour Saleh Al-Najjar Hamdan "
        "Abdallah Darwish El-Sayed Farah Haidar Jaber Nasser Qasim Rahman Saad Shaheen Younis "
        "Abbas Aziz Bakr Fawzi Ghanem Hijazi"
    ),
    stems=_words(
        "Al-Ba Al-Ha Al-Ja Al-Kha Al-Ma Al-Na Al-Ra Al-Sha Al-Za Abu- Ben- Bou El-Gha El-Ha El-Ka "
        "El-Sha Abdel-"
    ),
    endings=_words(
        "ghdadi kim sri ttar shidi rif mmoud yek ziz rawi ssan laoui dad mid latif nouri rashed "
        "taieb zouk wari"
    ),
)
SWAHILI = Culture(
    share=7,
    language="Swahili",
    women=_words(
        "Achieng Akinyi Atieno Wanjiku Njeri Wambui Nyambura Wairimu Mwende Chebet Chepkoech "
        "Zuhura Neema Rehema Furaha Subira Grace Mercy Faith Esther Rose Amina"
    ),
    men=_words(
        "Otieno Omondi Ochieng Kamau Mwangi Njoroge Kipchoge Kiprono Juma Baraka Hamisi Rashidi "
        "Musyoka Mutua Kariuki Maina John Peter Joseph Emmanuel Samuel Daniel"
    ),
    families=_words(
        "Otieno Mwangi Odhiambo Kamau Maina Njoroge Kariuki Ouma Kimani Omondi Wanjiru Mutua "
        "Muthoni Onyango Karanja Cheruiyot Korir Rotich Mwakio Kilonzo Mushi Massawe Mwinyi Nyerere"
    ),
    stems=_words(
        "Ki Mu Mwa Nja Wa Ka Ru Ndu Gi Mba Che Kip Ko Nya Ma Ngu Tha O Ou Wai Ndi Gathe Mure Kiba"
    ),
    endings=_words(
        "mani ngi tua ria nji koech ruto ndo gari nga bui thuku riuki chira tinda kei goro tende "
        "baki moja yego lonzo sya"
    ),
)
SOUTH_ASIAN = Culture(
    share=9,
    language="Hindi",
    women=_words(
        "Priya Anjali Sunita Lakshmi Meera Pooja Kavita Asha Rekha Neha Deepa Shanti Nasreen Farah "
        "Ayesha Shabana Rukhsana Harpreet Manpreet Simran Jaspreet Thilini Nirmala"
    ),
    men=_words(
        "Raj Amit Sanjay Vijay Arjun Rahul Suresh Ramesh Anil Ravi Imran Tariq Muhammad Asif "
        "Gurpreet Harjit Balwinder Kamran Naveed Dinesh Krishnan Sunil"
    ),
    families=_words(
        "Patel Singh Khan Kaur Begum Shah Hussain Ahmed Kumar Sharma Gupta Malik Mahmood Iqbal "
        "Chowdhury Rahman Das Reddy Nair Iyer Fernando Perera Bhatt Desai Joshi Mehta"
    ),
    stems=_words(
        "Agar Bala Bhat Bhatta Chakra Chandra Dhar Gana Gill Jaya Kali Krishna Mahal Mukher Nara "
        "Pra Radha Rama Ranga Sen Sri Subra Venka Vish Wickrama"
    ),
    endings=_words(
        "wal n charya borty sekhar pati moorthy natha nathan raman swamy samy singhe ratne tesh "
        "wanath jee deva kar gupta nayake"
    ),
)
CHINESE = Culture(
    share=4,
    language="Chinese",
    women=_words(
        "Xiu Fang Na Min Jing Li Xiaoyan Yan Mei Juan Ying Hua Hui Lan Qiaolian Yuxin Zihan "
        "Wenjing Mei-Ling Siu-Fong Hoi-Yan"
    ),
    men=_words(
        "Wei Jianguo Jun Yong Jie Qiang Lei Tao Ming Chao Zhiqiang Haoran Yichen Guoqiang Xiaoming "
        "Wing-Kit Ka-Ho Chi-Keung Bo Peng"
    ),
    families=_words(
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo Gao Zheng "
        "Liang Xie Song Tang Chan Wong Cheung Lau Leung Ng Ho Tsang Kwok Lam Chow Ouyang Situ"
    ),
)
NORDIC = Culture(
    share=5,
    language="Swedish",
    women=_words(
        "Anna Eva Karin Kristina Ingrid Astrid Sigrid Åsa Sølvi Bjørg Linnéa Maja "
        "Freja Solveig Turid Liv Gunvor Åse Elsa Signe Birgitta"
    ),
    men=_words(
        "Lars Erik Anders Per Karl Johan Nils Björn Søren Jørgen Øystein Magnus "
        "Olav Håkon Sven Gunnar Leif Kjell Knut Pål Fredrik Åke"
    ),
    families=_words(
        "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Hansen "
        "Johansen Olsen Larsen Jørgensen Sørensen Rasmussen Christensen Nygård "
        "Østergård Bjørnstad Lindström Söderberg Åberg"
    ),
    stems=_words(
        "Alm Berg Bäck Dahl Ek Eng Fors Gran Hag Hed Holm Lind Lund Nor Ny Ros Sand Sjö "
        "Stor Söder Vest Öst Ström"
    ),
    endings=_words("berg ström gren qvist lund by stad dal näs vik feldt gård mark"),
)
CULTURES = (
    ENGLISH,
    IRISH,
    GERMAN,
    FRENCH,
    POLISH,
    SPANISH,
    TURKISH,
    ARABIC,
    SWAHILI,
    SOUTH_ASIAN,
    CHINESE,
    NORDIC,
)

# Spellings of one name that papers and ears exchange.
VARIANTS = tuple(
    _words(group)
    for group in (
        "Mohammed Muhammad Mohamed Mohammad",
        "Hussein Hussain Hossein",
        "Youssef Yusuf Yousef",
        "Aisha Ayesha Aysha",
        "Fatima Fatimah Fatma",
        "Catherine Katherine Kathryn",
        "Stephen Steven",
        "Ann Anne",
        "Seán Shaun Shawn",
        "Sarah Sara",
        "Philip Phillip",
        "Zainab Zaynab Zeinab",
        "Meyer Meier Mayer Maier",
        "Schmidt Schmitt Schmid",
        "Clarke Clark",
        "Ahmed Ahmad",
        "Abdullah Abdallah",
        "Thompson Thomson",
        "Graham Graeme",
        "Khalid Khaled",
        "Rahman Rehman",
        "Chowdhury Choudhury Chaudhry",
    )
)
