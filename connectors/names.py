"""The usual names of the special folders, in many languages (RFC 6154 roles)."""

DRAFTS = (
    "drafts", "draft", "entwürfe", "entwurf", "brouillons", "brouillon", "borradores",
    "borrador", "rascunhos", "rascunho", "concepten", "bozze", "kladder", "utkast",
    "luonnokset", "szkice", "kopie robocze", "koncepty", "rozepsané", "piszkozatok",
    "ciorne", "чернетки", "черновики", "taslaklar", "下書き", "草稿", "草稿箱", "임시 보관함",
)  # fmt: skip
SENT = (
    "sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete objekte",
    "gesendete elemente", "envoyés", "éléments envoyés", "messages envoyés", "enviados",
    "elementos enviados", "correo enviado", "itens enviados", "mensagens enviadas",
    "verzonden", "verzonden items", "verzonden berichten", "inviata", "posta inviata",
    "inviati", "sendt", "skickat", "skickade objekt", "lähetetyt", "wysłane",
    "elementy wysłane", "odeslané", "odeslaná pošta", "elküldött", "trimise",
    "надіслані", "отправленные", "gönderilmiş", "送信済み", "送信済みアイテム", "已发送",
    "已发送邮件", "보낸 편지함",
)  # fmt: skip
TRASH = (
    "trash", "deleted items", "deleted messages", "bin", "papierkorb",
    "gelöschte objekte", "gelöschte elemente", "corbeille", "éléments supprimés",
    "papelera", "elementos eliminados", "lixeira", "lixo", "itens excluídos",
    "prullenbak", "verwijderde items", "cestino", "posta eliminata", "papirkurv",
    "papperskorgen", "borttagna objekt", "roskakori", "kosz", "elementy usunięte",
    "koš", "odstraněná pošta", "lomtár", "coș de gunoi", "кошик", "корзина",
    "çöp kutusu", "ごみ箱", "削除済みアイテム", "已删除", "已删除邮件", "휴지통",
)  # fmt: skip
ARCHIVE = (
    "archive", "archives", "archived", "archiv", "archivo", "archivados", "arquivo",
    "archief", "archivio", "arkiv", "arkisto", "archiwum", "arşiv", "архив", "アーカイブ",
    "存档", "归档", "보관",
)  # fmt: skip
