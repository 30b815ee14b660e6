/** Names in use that ISO 3166-2 does not list: those of another language, and the short ones of forms. */
export const regionAliases: Record<string, string[]> = {
  'US-DC': ['Dist. of Columbia', 'Washington DC', 'Washington D.C.', 'D.C.'],
  'DE-BY': ['Bavaria', 'Bavière', 'Baviera', 'Beieren'],
  'DE-BE': ['Berlino', 'Berlín', 'Berlijn'],
  'DE-HE': ['Hesse', 'Assia'],
  'DE-NI': ['Lower Saxony', 'Basse-Saxe', 'Baja Sajonia', 'Bassa Sassonia'],
  'DE-NW': ['North Rhine-Westphalia', 'NRW', 'Rhénanie-du-Nord-Westphalie', 'Renania del Norte-Westfalia'],
  'DE-RP': ['Rhineland-Palatinate', 'Rhénanie-Palatinat'],
  'DE-SN': ['Saxony', 'Saxe', 'Sajonia', 'Sassonia'],
  'DE-ST': ['Saxony-Anhalt', 'Saxe-Anhalt'],
  'DE-TH': ['Thuringia', 'Thuringe', 'Turingia'],
  'DE-MV': ['Mecklenburg-Western Pomerania', 'Mecklenburg-West Pomerania'],
  'DE-BW': ['Baden-Wuerttemberg', 'Bade-Wurtemberg'],
  'DE-HH': ['Hambourg', 'Hamburgo'],
  'AT-9': ['Vienna', 'Viena'],
  'AT-2': ['Carinthia'],
  'AT-3': ['Lower Austria', 'Niederoesterreich'],
  'AT-4': ['Upper Austria', 'Oberoesterreich'],
  'AT-6': ['Styria'],
  'AT-7': ['Tyrol'],
  'CH-ZH': ['Zurich', 'Zuerich', 'Zurigo'],
  'CH-GE': ['Geneva', 'Genf', 'Ginevra'],
  'CH-BE': ['Berne', 'Berna'],
  'CH-VD': ['Waadt'],
  'CH-VS': ['Wallis'],
  'CH-TI': ['Tessin'],
  'CH-LU': ['Lucerne', 'Lucerna'],
  'CH-GR': ['Grisons', 'Grigioni'],
  'CH-SG': ['St. Gallen', 'Saint-Gall'],
  'CH-NE': ['Neuenburg'],
  'CH-FR': ['Freiburg'],
  'IT-21': ['Piedmont', 'Piemont', 'Piémont'],
  'IT-25': ['Lombardy', 'Lombardei', 'Lombardie'],
  'IT-52': ['Tuscany', 'Toskana', 'Toscane'],
  'IT-82': ['Sicily', 'Sizilien', 'Sicile'],
  'IT-88': ['Sardinia', 'Sardinien', 'Sardaigne'],
  'IT-62': ['Latium'],
  'IT-75': ['Apulia', 'Apulien'],
  'ES-CT': ['Catalonia', 'Cataluña', 'Katalonien', 'Catalogne'],
  'ES-AN': ['Andalusia', 'Andalusien', 'Andalousie'],
  'ES-PV': ['Basque Country', 'Euskadi', 'Baskenland', 'Pays basque'],
  'ES-MD': ['Community of Madrid'],
  'ES-VC': ['Valencian Community', 'Comunitat Valenciana'],
  'ES-CN': ['Canary Islands'],
  'ES-IB': ['Balearic Islands', 'Islas Baleares', 'Baleares'],
  'FR-BRE': ['Brittany'],
  'FR-NOR': ['Normandy'],
  'FR-20R': ['Corsica'],
  'FR-PAC': ['PACA'],
  'NL-NH': ['North Holland', 'Nordholland'],
  'NL-ZH': ['South Holland', 'Südholland'],
  'NL-NB': ['North Brabant', 'Nordbrabant'],
  'NL-FR': ['Friesland'],
  'BE-VLG': ['Flanders', 'Vlaanderen', 'Flandern', 'Flandre'],
  'BE-WAL': ['Wallonia', 'Wallonie', 'Wallonië'],
  'BE-BRU': ['Brussels', 'Bruxelles', 'Brussel', 'Brüssel', 'Brussels-Capital Region', 'Bruxelles-Capitale'],
  'CA-QC': ['Quebec', 'Québec'],
  'CA-BC': ['Colombie-Britannique'],
  'CA-NL': ['Newfoundland', 'Terre-Neuve-et-Labrador'],
  'BR-SP': ['Sao Paulo'],
  'PT-11': ['Lisbon', 'Lissabon', 'Lisbonne'],
  'MX-CMX': ['CDMX', 'Mexico City', 'Distrito Federal'],
}

/** Japanese prefectures: number, kanji, and the Hepburn name (ISO lists another romanisation). */
export const prefectures: [string, string, string][] =
  `01 北海道 Hokkaido|02 青森県 Aomori|03 岩手県 Iwate|04 宮城県 Miyagi|05 秋田県 Akita|06 山形県 Yamagata|07 福島県 Fukushima
08 茨城県 Ibaraki|09 栃木県 Tochigi|10 群馬県 Gunma|11 埼玉県 Saitama|12 千葉県 Chiba|13 東京都 Tokyo|14 神奈川県 Kanagawa
15 新潟県 Niigata|16 富山県 Toyama|17 石川県 Ishikawa|18 福井県 Fukui|19 山梨県 Yamanashi|20 長野県 Nagano|21 岐阜県 Gifu
22 静岡県 Shizuoka|23 愛知県 Aichi|24 三重県 Mie|25 滋賀県 Shiga|26 京都府 Kyoto|27 大阪府 Osaka|28 兵庫県 Hyogo|29 奈良県 Nara
30 和歌山県 Wakayama|31 鳥取県 Tottori|32 島根県 Shimane|33 岡山県 Okayama|34 広島県 Hiroshima|35 山口県 Yamaguchi
36 徳島県 Tokushima|37 香川県 Kagawa|38 愛媛県 Ehime|39 高知県 Kochi|40 福岡県 Fukuoka|41 佐賀県 Saga|42 長崎県 Nagasaki
43 熊本県 Kumamoto|44 大分県 Oita|45 宮崎県 Miyazaki|46 鹿児島県 Kagoshima|47 沖縄県 Okinawa`
    .split(/[|\n]/)
    .map(row => {
      const [number = '', kanji = '', name = ''] = row.split(' ')
      return [number, kanji, name]
    })
