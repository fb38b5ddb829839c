/** Given names common at Dutch schools that the packages lack: Frisian, Moroccan, Surinamese, Arabic, Ghanaian and new ones. */
export const moreGivenNames: readonly string[] = `
  tjibbe sytske femke jelmer sjoerd hylke wietse tjeerd foppe jildou nynke froukje baukje tjitske hidde douwe ypke
  gerrit geert klaas durk oene eelke jetske anneke riemke marrit sietske wiebe rients aukje
  youssef yousef mohamed mohammed ahmed hamza bilal ayoub ilyas imran zakaria soufiane oussama anouar rachid karim
  khalid mustafa mehmet ibrahim ismail omar younes yassin walid nabil samir hicham aziz redouan achraf
  fatima khadija naima samira hafsa salma nora soumaya chaima ikram hanane latifa rania yasmine malak maryam aya
  elif zeynep aylin dilara ecrin esra hatice emine ayse merve busra sude defne eymen emir kerem omer yusuf baran
  shanaya dwayne raoul jermaine ruchi shivani priya rajesh anil sanjay radj santosh winston errol ramon giovanni
  kwame kofi ama abena akosua yaw kwabena fatoumata mamadou amadou abdi hodan ayaan warsame
  kasia zuzanna agnieszka malgorzata katarzyna jakub szymon wojciech piotr pawel oliwia zofia
  noor fenna jip fien saar tess evi lieke lotte sanne sofie milou liv nova yara lina mila olivia emma julia
  daan sem bram thijs luuk lars finn siem mees levi jurre stijn guus gijs teun tijn boaz hugo olaf kjeld bjorn
  thijmen jelle jorrit joep freek koen wessel rens sven ties
  marloes ineke willemijn annelies marieke wilma ruud hans henk wim piet joke truus ria hennie marianne anja petra
  ingrid monique esther karin mirjam jolanda yvonne saskia astrid gerda hendrik cornelis johannes
`
  .trim()
  .split(/\s+/u);

/** Listed as given names, but far more often something else at school: months, places, brands, words. */
export const notGivenNames: readonly string[] = `
  mei april juni juli augustus maart sint kerst paris london chelsea florence sydney dallas austin houston
  madison holland china india france england victoria berlin roma vienna verona milan-stad
  mercedes lego barbie wii samsung parro magister social teams windows office amazon
  will art may june august sunday dean king duke earl major general grace hope faith joy star
  jan-feb van der den ter ten the and van de pro max-min mei-juni
`
  .trim()
  .split(/\s+/u);
