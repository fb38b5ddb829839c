/** The words of the printed letter: fetched only with the page that prints. */
import type { ConsentLanguage } from '@plaatswijs/contract';
import { consentLanguages, dayIn } from '../consent-pages/languages.ts';
import type { ConsentLetterWords } from './letter-words.ts';

export type { ConsentLetterWords } from './letter-words.ts';
export { consentLanguages, dayIn };

const nl: ConsentLetterWords = {
  title: 'Wat mag de school?',
  greeting: 'Beste ouder of verzorger,',
  greetingSelf: 'Hallo,',
  asks: 'We willen weten wat je goedvindt voor je kind. Je antwoordt op internet. Dat duurt een paar minuten. Je hebt geen account nodig.',
  asksSelf:
    'We willen weten wat jij goedvindt. Je antwoordt op internet. Dat duurt een paar minuten. Je hebt geen account nodig.',
  open: 'Ga naar dit adres:',
  scan: 'Of scan dit met je telefoon. Dan hoef je geen code te typen.',
  type: 'Typ deze code:',
  choose: 'Kies bij elke vraag ja of nee. Een vraag overslaan mag.',
  no: 'Nee zeggen mag altijd. Voor je kind verandert er dan niets. Je kunt je antwoord later altijd veranderen.',
  noSelf: 'Nee zeggen mag altijd. Er verandert dan niets. Je kunt je antwoord later altijd veranderen.',
  secret: 'De code is alleen voor jou. Geef hem aan niemand anders.',
  help: 'Lukt het niet? Vraag de school om hulp.',
  until: (day) => `De code werkt tot en met ${day}.`,
};
const en: ConsentLetterWords = {
  title: 'What may the school do?',
  greeting: 'Dear parent or guardian,',
  greetingSelf: 'Hello,',
  asks: 'We want to know what you agree to for your child. You answer on the internet. It takes a few minutes. You do not need an account.',
  asksSelf:
    'We want to know what you agree to. You answer on the internet. It takes a few minutes. You do not need an account.',
  open: 'Go to this address:',
  scan: 'Or scan this with your phone. Then you do not have to type a code.',
  type: 'Type this code:',
  choose: 'Choose yes or no for each question. You may skip a question.',
  no: 'You can always say no. Nothing changes for your child. You can always change your answer later.',
  noSelf: 'You can always say no. Nothing changes. You can always change your answer later.',
  secret: 'The code is only for you. Do not give it to anybody else.',
  help: 'Does it not work? Ask the school for help.',
  until: (day) => `The code works until ${day}.`,
};
const pl: ConsentLetterWords = {
  title: 'Co może szkoła?',
  greeting: 'Drogi rodzicu lub opiekunie,',
  greetingSelf: 'Dzień dobry,',
  asks: 'Chcemy wiedzieć, na co się zgadzasz dla swojego dziecka. Odpowiadasz w internecie. Zajmie to kilka minut. Konto nie jest potrzebne.',
  asksSelf:
    'Chcemy wiedzieć, na co się zgadzasz. Odpowiadasz w internecie. Zajmie to kilka minut. Konto nie jest potrzebne.',
  open: 'Wejdź na ten adres:',
  scan: 'Albo zeskanuj to telefonem. Wtedy nie trzeba wpisywać kodu.',
  type: 'Wpisz ten kod:',
  choose: 'Przy każdym pytaniu wybierz „tak” lub „nie”. Pytanie można pominąć.',
  no: 'Zawsze możesz powiedzieć „nie”. Dla twojego dziecka nic się wtedy nie zmienia. Odpowiedź możesz później zawsze zmienić.',
  noSelf:
    'Zawsze możesz powiedzieć „nie”. Nic się wtedy nie zmienia. Odpowiedź możesz później zawsze zmienić.',
  secret: 'Kod jest tylko dla ciebie. Nie podawaj go nikomu innemu.',
  help: 'Nie udaje się? Poproś szkołę o pomoc.',
  until: (day) => `Kod działa do ${day} włącznie.`,
};
const tr: ConsentLetterWords = {
  title: 'Okul neler yapabilir?',
  greeting: 'Sayın veli,',
  greetingSelf: 'Merhaba,',
  asks: 'Çocuğunuz için nelere izin verdiğinizi bilmek istiyoruz. Cevabınızı internette verirsiniz. Birkaç dakika sürer. Hesap gerekmez.',
  asksSelf:
    'Nelere izin verdiğinizi bilmek istiyoruz. Cevabınızı internette verirsiniz. Birkaç dakika sürer. Hesap gerekmez.',
  open: 'Bu adrese gidin:',
  scan: 'Ya da bunu telefonunuzla okutun. O zaman kod yazmanız gerekmez.',
  type: 'Bu kodu yazın:',
  choose: 'Her soruda evet veya hayır seçin. Bir soruyu boş bırakabilirsiniz.',
  no: 'Her zaman hayır diyebilirsiniz. Çocuğunuz için hiçbir şey değişmez. Cevabınızı daha sonra her zaman değiştirebilirsiniz.',
  noSelf:
    'Her zaman hayır diyebilirsiniz. Hiçbir şey değişmez. Cevabınızı daha sonra her zaman değiştirebilirsiniz.',
  secret: 'Kod yalnızca sizin içindir. Başka kimseye vermeyin.',
  help: 'Olmuyor mu? Okuldan yardım isteyin.',
  until: (day) => `Kod ${day} gününün sonuna kadar çalışır.`,
};
const ar: ConsentLetterWords = {
  title: 'ما الذي يجوز للمدرسة؟',
  greeting: 'السادة أولياء الأمور،',
  greetingSelf: 'مرحبًا،',
  asks: 'نود أن نعرف ما توافقون عليه لطفلكم. تجيبون على الإنترنت. يستغرق ذلك بضع دقائق. لا حاجة إلى حساب.',
  asksSelf: 'نود أن نعرف ما توافقون عليه. تجيبون على الإنترنت. يستغرق ذلك بضع دقائق. لا حاجة إلى حساب.',
  open: 'اذهبوا إلى هذا العنوان:',
  scan: 'أو امسحوا هذا بالهاتف. عندها لا حاجة إلى كتابة رمز.',
  type: 'اكتبوا هذا الرمز:',
  choose: 'اختاروا نعم أو لا في كل سؤال. يمكنكم ترك سؤال بلا إجابة.',
  no: 'يمكنكم دائمًا أن تقولوا لا. لن يتغير شيء بالنسبة إلى طفلكم. يمكنكم دائمًا تغيير إجابتكم لاحقًا.',
  noSelf: 'يمكنكم دائمًا أن تقولوا لا. لن يتغير شيء. يمكنكم دائمًا تغيير إجابتكم لاحقًا.',
  secret: 'الرمز لكم وحدكم. لا تعطوه لأي شخص آخر.',
  help: 'لم تنجحوا؟ اطلبوا المساعدة من المدرسة.',
  until: (day) => `يعمل الرمز حتى نهاية يوم \u2068${day}\u2069.`,
};
const uk: ConsentLetterWords = {
  title: 'Що може школа?',
  greeting: 'Шановні батьки або опікуни,',
  greetingSelf: 'Вітаємо,',
  asks: 'Ми хочемо знати, на що ви погоджуєтеся для своєї дитини. Ви відповідаєте в інтернеті. Це займе кілька хвилин. Обліковий запис не потрібен.',
  asksSelf:
    'Ми хочемо знати, на що ви погоджуєтеся. Ви відповідаєте в інтернеті. Це займе кілька хвилин. Обліковий запис не потрібен.',
  open: 'Перейдіть за цією адресою:',
  scan: 'Або відскануйте це телефоном. Тоді не потрібно вводити код.',
  type: 'Введіть цей код:',
  choose: 'На кожне запитання виберіть «так» або «ні». Запитання можна пропустити.',
  no: 'Ви завжди можете сказати «ні». Для вашої дитини нічого не зміниться. Відповідь можна завжди змінити пізніше.',
  noSelf: 'Ви завжди можете сказати «ні». Нічого не зміниться. Відповідь можна завжди змінити пізніше.',
  secret: 'Код лише для вас. Не передавайте його нікому.',
  help: 'Не виходить? Попросіть школу про допомогу.',
  until: (day) => `Код працює до кінця дня: ${day}.`,
};

/** The printed letter, in each language whole. */
export const consentLetterWords: Readonly<Record<ConsentLanguage, ConsentLetterWords>> = {
  nl,
  en,
  pl,
  tr,
  ar,
  uk,
};
