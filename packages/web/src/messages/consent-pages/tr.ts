import type { ConsentPagesWords } from './words.ts';

const imagesOf = (where: string) => ({
  ask: (child: string): string => `Çocuğunuzun (${child}) fotoğraf ve videoları ${where} yer alabilir mi?`,
  askSelf: `Sizin fotoğraf ve videolarınız ${where} yer alabilir mi?`,
});
const kept = 'Kaydettiğiniz cevaplar geçerli kalır.';

/** The pages about consent in Turkish. */
export const turkishConsentPages: ConsentPagesWords = {
  product: 'Plaatswijs',
  skip: 'İçeriğe geç',
  languages: 'Dil',
  footer: 'Cevaplarınız okul içindir. Plaatswijs bunları okul için saklar ve başka kimseye vermez.',
  errorBefore: 'Hata: ',
  read: 'Sesli oku',
  readStop: 'Okumayı durdur',
  print: 'Bu sayfayı yazdır',
  answers: { yes: 'Evet', no: 'Hayır', open: 'Henüz seçilmedi' },
  purposes: {
    newsletter: {
      name: 'Okul bülteni',
      ...imagesOf('okul bülteninde'),
      means: 'Okul, bülteni velilere ve okul çalışanlarına gönderir.',
    },
    'parent-portal': {
      name: 'Veli portalı',
      ...imagesOf('veli portalında'),
      means:
        'Veli portalı, okulun bir uygulaması veya internet sitesidir. Oraya yalnızca veliler ve okul çalışanları şifreyle girebilir.',
    },
    website: {
      name: 'İnternet sitesi',
      ...imagesOf('okulun internet sitesinde'),
      means:
        'Okulun internet sitesini herkes görebilir, okulu tanımayanlar da. Başkaları fotoğrafı kopyalayabilir.',
    },
    'social-media': {
      name: 'Sosyal medya',
      ...imagesOf('okulun sosyal medya hesaplarında'),
      means:
        'Sosyal medya, örneğin Facebook ve Instagram demektir. Oradaki fotoğrafları herkes görebilir. Başkaları kopyalayabilir veya paylaşabilir.',
    },
    'school-guide': {
      name: 'Okul rehberi, broşür ve takvim',
      ...imagesOf('okul rehberinde, broşürde veya takvimde'),
      means:
        'Bunlar okulla ilgili kitapçıklar ve takvimlerdir. Veliler ve okul arayan kişiler içindir. Bazen internette de bulunurlar.',
    },
    'school-photographer': {
      name: 'Okul fotoğrafçısı',
      ask: (child) => `Okul fotoğrafçısı çocuğunuzun (${child}) fotoğrafını çekebilir mi?`,
      askSelf: 'Okul fotoğrafçısı sizin fotoğrafınızı çekebilir mi?',
      means:
        'Fotoğrafçı okulda tek kişilik fotoğraflar ve grup fotoğrafları çeker. Grup fotoğrafını gruptaki herkes satın alabilir.',
    },
    'class-list': {
      name: 'Sınıf listesi',
      ask: (child) => `Çocuğunuz (${child}) sınıf listesinde yer alabilir mi?`,
      askSelf: 'Siz sınıf listesinde yer alabilir misiniz?',
      means:
        'Sınıf listesinde isimler, bazen de adresler ve telefon numaraları bulunur. Liste, gruptaki çocukların velilerine verilir.',
    },
    research: {
      name: 'Araştırma',
      ask: (child) => `Çocuğunuz (${child}) okuldaki araştırmalara katılabilir mi?`,
      askSelf: 'Okuldaki araştırmalara katılmak istiyor musunuz?',
      means:
        'Bazen araştırmacılar veya üniversite öğrencileri okulda araştırma yapar. Örneğin bir anketle veya dersin videosuyla.',
    },
  },

  title: 'Okul bunu yapabilir mi?',
  lead: {
    children: 'Okul, çocuğunuz için nelere izin verdiğinizi soruyor. Her soruda evet veya hayır seçin.',
    pupil:
      'On altı yaşında veya daha büyüksünüz. Artık siz seçiyorsunuz. Anne ve babanız sizin yerinize seçmiyor.',
    employee:
      'Okulun sizin fotoğraf ve videolarınızla ne yapabileceğini siz seçersiniz. Nedenini söylemeniz gerekmez.',
  },
  know: 'Bilmeniz iyi olur',
  knowNo: {
    children: 'Her zaman hayır diyebilirsiniz. Çocuğunuz için hiçbir şey değişmez.',
    pupil: 'Her zaman hayır diyebilirsiniz. Sizin için hiçbir şey değişmez.',
    employee: 'Her zaman hayır diyebilirsiniz. Sizin için hiçbir şey değişmez.',
  },
  knowSkip: 'Bir soruyu boş bırakabilirsiniz. Evet denmezse okul bunu yapmaz.',
  knowChange: 'Cevabınızı her zaman değiştirebilirsiniz. Bunu yine bu sayfada yaparsınız.',
  knowTwo:
    'Diğer ebeveynin de karar verme hakkı var mı? Okul ona ayrıca sorar. Biriniz hayır derse okul bunu yapmaz.',
  ownPurpose: (child) => `Çocuğunuz (${child}) için buna izin veriyor musunuz?`,
  ownPurposeSelf: 'Buna izin veriyor musunuz?',
  schoolWrites: 'Okulun Hollandaca açıklaması:',
  where: 'Nerede',
  audiences: {
    public: 'herkes görebilir',
    'closed-group': 'kapalı bir grup görebilir',
    'small-circle': 'küçük bir çevre görebilir',
  },
  earlierOwn: ({ answer, day }) => `${day} tarihindeki cevabınız: ${answer}.`,
  earlierEnrolment: ({ answer, day }) =>
    `Kayıt formundaki cevap: ${answer} (${day}). Böyle kalıp kalmayacağını siz seçin.`,
  earlierChanged: ({ answer, day }) =>
    `${day} tarihindeki cevabınız: ${answer}. Soru daha sonra değişti. Bu yüzden yeniden soruyoruz.`,
  decidesAlone: (name) =>
    `${name} on altı yaşında veya daha büyük ve artık kendisi seçiyor. ${name} seçim yapana kadar sizin önceki cevaplarınız geçerlidir.`,
  until: (day) => `Bu sayfa ${day} gününün sonuna kadar çalışır.`,
  save: 'Cevaplarımı kaydet',
  errorTitle: 'Henüz hiçbir şey kaydedilmedi',
  errors: {
    nothing: 'Henüz bir şey seçmediniz. En az bir soruda evet veya hayır seçin.',
    changed:
      'Okul bu arada bir soruyu değiştirdi. Soruları yeniden okuyun ve cevaplarınızı bir kez daha kaydedin.',
    old: 'Sayfa uzun süre açık kaldı. Cevaplarınızın doğru olduğuna bakın ve bir kez daha kaydedin.',
  },

  doneTitle: 'Cevaplarınız kaydedildi',
  doneFrom: (day) => `Bu cevaplar ${day} tarihinden itibaren geçerlidir.`,
  doneMailed:
    'Bu cevapları içeren bir e-posta alacaksınız. E-postada, cevaplarınızı değiştirebileceğiniz bir bağlantı da var.',
  doneBack: {
    link: 'Size gönderilen bağlantıyla cevaplarınızı görebilir ve değiştirebilirsiniz.',
    code: 'Mektubu saklayın. Mektuptaki kodla cevaplarınızı görebilir ve değiştirebilirsiniz. Kod artık çalışmıyor mu? Okuldan yeni bir mektup isteyin.',
  },
  withdrawnTitle: 'İzniniz geri alındı',
  withdrawnText:
    'Okul bundan sonra bunu yapmaz. Burada yazmayan bir şey hâlâ duruyor mu? Okuldan kaldırmasını isteyin.',
  change: 'Cevaplarımı değiştir',

  whereTitle: {
    children: 'Çocuğunuz nerede görünüyor?',
    pupil: 'Siz nerede görünüyorsunuz?',
    employee: 'Çalışan olarak nerede görünüyorsunuz?',
  },
  whereText:
    'Okulun yayımladıkları hakkında kaydettikleri bunlardır. Burada olmayan bir şey mi gördünüz? Okula söyleyin.',
  whereNone: (child) => `${child} ile ilgili kayıtlı bir yayın yok.`,
  whereNoneSelf: 'Sizinle ilgili kayıtlı bir yayın yok.',
  wherePlaced: (day) => `Yayım tarihi: ${day}`,
  whereShown: {
    picture: 'Fotoğrafta veya videoda görünüyor',
    covered: 'Fotoğrafta, yüzü kapatıldı',
    sound: 'Sesi duyuluyor',
    name: 'Adı geçiyor',
  },
  whereConsent: { yes: 'O gün izin vardı.', no: 'O gün izin yoktu.' },
  whereNow: {
    online: 'İnternette duruyor.',
    open: 'Okul bunu daha kaldıracak. Ne zaman kaldırıldığını burada göreceksiniz.',
    replaced: 'Okul bunu değiştirdi. Bu kişi artık tanınmıyor.',
    stays: 'Okul buna baktı ve yerinde bırakıyor. Nedenini okula sorun.',
  },
  whereTakenDown: (day) => `Kaldırılma tarihi: ${day}.`,
  whereKept: (count) => `Okulun sakladığı ve hiçbir yerde yayımlamadığı fotoğraflar: ${count}`,
  touchedTitle: 'Bunun şimdi kaldırılması gerekiyor',
  touchedText:
    'Okul bunu hemen bir görev olarak görür ve kaldırır. Daha sonra bu sayfaya dönün: ne zaman yapıldığı orada yazar.',
  touchedReady: (count) => `Hazır olan ve artık böyle kullanılmayacak fotoğraflar: ${count}`,

  codeTitle: 'Mektuptaki kodu yazın',
  codeLead: 'Kod, okulun mektubunda yazılıdır. Hesap gerekmez.',
  code: 'Kod',
  codeHelp: 'Çizgiler, boşluklar ve büyük harfler fark etmez.',
  codeGo: 'Devam',
  codeErrors: {
    empty: 'Mektubunuzdaki kodu yazın.',
    unknown:
      'Bu kodu tanımıyoruz. Doğru yazıp yazmadığınıza bakın. Doğru mu? Okuldan yeni bir mektup isteyin.',
    'too-many': 'Çok fazla kod denendi. Birkaç dakika bekleyin ve yeniden deneyin.',
  },

  closed: {
    unknown: {
      title: 'Bu bağlantı çalışmıyor',
      what: 'Bağlantı eksik olabilir veya içinde bir hata olabilir.',
      now: 'E-postanızdaki bağlantıyı bir kez daha açın veya okuldan yenisini isteyin.',
    },
    ended: {
      title: 'Bu bağlantı artık çalışmıyor',
      what: `Bu bağlantının süresi doldu. ${kept}`,
      now: 'Okuldan yeni bir bağlantı isteyin.',
    },
    revoked: {
      title: 'Bu bağlantı artık çalışmıyor',
      what: `Okul bu bağlantıyı kapattı. ${kept}`,
      now: 'Okuldan yeni bir bağlantı isteyin.',
    },
    'too-many': {
      title: 'Biraz bekleyin',
      what: 'Bir bağlantı veya kod çok kez denendi.',
      now: 'Birkaç dakika bekleyin ve yeniden deneyin. Hiçbir şey değişmedi.',
    },
  },
  renew: 'Bana yeni bir bağlantı gönder',
  renewHelp: 'Bağlantı, okulun bildiği e-posta adresinize gider.',
  haveCode: 'Kodlu bir mektubum var',
  sentTitle: 'E-postanıza bakın',
  sentText: [
    'Okulda e-posta adresiniz varsa birazdan yeni bir bağlantı alırsınız.',
    'Bir şey gelmedi mi? İstenmeyen e-postalara bakın veya okula sorun.',
  ],
};
