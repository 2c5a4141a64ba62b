const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Given names that point to a woman, as newspapers use them. */
export const femaleNames = list(`
	Abigail Ada Adele Amara Agnes Aisha Alexandra Alice Alicia Alison Amanda Amber Amelia Amina Amira Amy Ana Andrea Angela
	Angelina Anita Ann Anna Anne Annie Antonia Ashley Barbara Beatrice Bella Bernadette Beth Betty Beverly Brenda
	Bridget Camilla Carla Carmen Carol Caroline Carolyn Catherine Cecilia Charlotte Chloe Christina Christine Claire
	Clara Claudia Condoleezza Connie Cristina Cynthia Daisy Dana Danielle Daphne Dawn Deborah Debra Delia Denise
	Diana Diane Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella
	Ellen Elsa Emily Emma Erica Erin Esther Eva Eve Evelyn Faith Fatima Felicity Fiona Florence Frances Francesca
	Freya Gabriela Gabrielle Gemma Georgia Georgina Geraldine Gertrude Gillian Gina Giorgia Gloria Grace Greta Hannah
	Harriet Hazel Heather Heidi Helen Helena Henrietta Hilary Hillary Holly Imogen Ingrid Ines Irene Iris Ivy Isabel Isabella
	Isabelle Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan
	Joanna Joanne Jodie Josephine Joy Joyce Judith Judy Julia Juliana Julie Juliet Kamala Karen Karin Karoline Kate
	Katherine Kathleen Kathryn Kathy Katie Katrina Kelly Kemi Kimberly Kirsten Kristen Kristi Lara Laura Lauren Leah
	Leila Lena Leonora Lesley Lillian Lily Linda Lindsay Lisa Liz Lois Lola Lorna Lorraine Louisa Louise Lucia Lucy
	Lydia Lynn Mabel Madeleine Maggie Maia Malala Margaret Margarita Margot Maria Marianne Marie Marilyn Marina
	Marine Marion Marjorie Martha Mary Matilda Maureen Maxine Maya Megan Melanie Melinda Melissa Mercedes Mia Michaela
	Michelle Mildred Miranda Miriam Moira Molly Monica Nadia Nancie Nancy Naomi Natalia Natalie Natasha Nicola Nicole
	Nicky Nina Nora Norma Olga Olive Olivia Paige Pamela Patience Patricia Paula Pauline Penelope Penny Petra Philippa
	Phoebe Polly Priscilla Priya Rachel Rebecca Renee Rhonda Rita Roberta Robin Rosa Rosalind Rose Rosemary Roxana
	Ruby Ruth Sabrina Sally Samantha Sandra Sara Sarah Selena Serena Shami Sharon Sheila Shirley Simone Sofia Sonia
	Sophia Sophie Stella Stephanie Sue Susan Susanna Suzanne Sylvia Tamara Tania Tara Teresa Tess Thelma Theresa
	Tina Toni Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian Wanda Wendy
	Whitney Winifred Yasmin Yolanda Yvette Yvonne Zainab Zara Zoe
`);

/** Given names that point to a man. */
export const maleNames = list(`
	Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alexander Alexei Alfred Ali
	Alistair Allan Allen Amir Anders Andre Andreas Andres Andrew Andy Angus Anthony Antoine Anton Antonín Antonio
	Antony Archie Arnold Arthur Ashraf Austin Baptiste Barack Barry Bartholomew Bashar Basil Ben Benedict Benjamin
	Bernard Bernie Bertrand Bill Bob Boris Brad Bradley Brandon Brendan Brett Brian Bruce Bryan Byron Caleb Calvin
	Cameron Carl Carlos Cecil Cedric Cesar Chad Charles Charlie Christian Christopher Chuck Claude Clement Clive Colin
	Conor Craig Curtis Cyril Damian Damien Dan Daniel Danny Darren Dave David Dean Dennis Derek Desmond Diego
	Dmitri Dmitry Dominic Don Donald Douglas Duncan Dwight Dylan Eamon Ed Eddie Edgar Eduard Eduardo Edward Edwin Elon
	Emanuel Emil Emmanuel Enrique Eric Ernest Ethan Eugene Evan Evo Felix Ferdinand Fernando Fidel Francesco Francis
	Francisco Frank Franklin Fred Frederick Gabriel Gareth Garry Gary Gavin Geoffrey George Gerald Gerard Gilbert Giles
	Giovanni Glen Gordon Graham Grant Greg Gregory Guillermo Gustav Gustavo Guy Hamid Hans Harold Harry Harvey Hassan
	Hector Henri Henrik Henry Herbert Herman Hosni Howard Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Imran Isaac Ivan
	Ivor Jack Jacob Jacques Jaime Jair James Jamie Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse
	Jesus Jim Jimmy Joachim Joao Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordan Jorge José Jose
	Josef Joseph Joshua Juan Jude Julian Julius Justin Karl Keir Keith Ken Kenneth Kevin Khalid Kim Kofi Konrad Kurt
	Kyle Lance Larry Lars Laurence Lawrence Lech Lee Leo Leon Leonard Leonardo Leonid Leopold Leslie Lewis Liam Lionel
	Lloyd Louis Luca Lucas Luis Luiz Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall Martin
	Marvin Matt Matteo Matthew Maurice Max Maxim Mehmet Michael Michel Miguel Mike Mikhail Miles Mitch Mitt Mohamed
	Mohammad Mohammed Morgan Moses Muhammad Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolás Nicolas Niels
	Nigel Noah Noel Norman Oleg Oliver Omar Orlando Oscar Osama Oswald Otto Owen Pablo Patrick Paul Pavel Pedro
	Percy Pete Peter Petr Phil Philip Philippe Pierre Prince Quentin Rafael Raj Ralph Ramon Randall Raul Ray Raymond
	Reginald René Reuben Ricardo Richard Rick Rishi Rob Robert Roberto Rodney Rodrigo Roger Roland Roman Ron Ronald
	Rory Ross Roy Rudolf Rupert Russell Salman Sam Samuel Saul Scott Sean Sebastian Serge Sergei Sergio Seth Shane
	Shaun Shinzo Sidney Silvio Simon Spencer Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Tariq Ted Terence
	Terry Theodore Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Travis Trevor Tyler Vernon Vicente Victor
	Viktor Vince Vincent Vladimir Volodymyr Wallace Walter Warren Wayne Wilfred Will William Winston Wolfgang Xavier
	Xi Yasser Yuri Yusuf Zachary
`);

/** Titles that open a person's name. */
export const personTitles: ReadonlySet<string> = new Set([
	...list(`Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Senator Governor Chancellor Judge Justice
	General Colonel Captain Major Admiral Sergeant Lieutenant Commander Pope Cardinal Bishop Archbishop Rabbi Imam
	King Queen Prince Princess Emperor Rev Father Sister Congressman Congresswoman Councillor Inspector Sheriff
	Ambassador Secretary Minister Premier Detective Officer Chairman Chairwoman Coach Republican Democrat Sen Rep Gov
	Baroness Baron Countess Duke Duchess CEO CFO COO CTO VP MP MEP MLA MSP Mayor Councilwoman Councilman Cllr Coun Atty Adv Adm Brig Capt Col Cpl
	Det Gen Insp Lt Maj Sgt Supt Mme Mlle Madam Madame Monsieur Herr Frau Señor Señora Fr Br Ustaz Alhaji Hajia Chief Elder Pastor
	Reverend Deacon Superintendent Commissioner Constable Brigadier Corporal Alderman Assemblyman Assemblywoman
	Representative Congressman Director Spokesman Spokeswoman Principal Advocate Attorney Magistrate Registrar Chaplain
	Taoiseach Tánaiste Datuk Shri Smt Hon Engr`),
	'Vice President',
	'Prime Minister',
	'Defence Secretary',
	'Defense Secretary',
	'Foreign Secretary',
	'Home Secretary',
	'Health Secretary',
	'Foreign Minister',
	'Finance Minister',
	'Defence Minister',
	'Health Minister',
	'Attorney General',
	'Press Secretary',
	'Secretary General'
]);

/** Given names of women and of men alike: who bears one, a text has to tell. */
export const eitherNames: ReadonlySet<string> = list(
	'Pat Kim Robin Lee Leslie Jackie Val Nicky Drew Dana Sandy Billie Sam Jamie Jordan Morgan Laurie Kiran Noor Jean Andrea Dominique Camille Sasha Charlie Frankie'
);

/** Titles that say which of the two. */
export const femaleTitles = list(
	'Mrs Ms Miss Dame Lady Queen Princess Baroness Congresswoman Duchess Countess Sister Mme Mlle Madam Madame Frau Señora Smt Hajia Councilwoman Chairwoman Spokeswoman Assemblywoman'
);
export const maleTitles = list(
	'Mr Sir Lord King Prince Baron Congressman Duke Father Pope Monsieur Herr Señor Shri Alhaji Councilman Chairman Spokesman Assemblyman'
);
