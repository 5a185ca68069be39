"""What HTML elements and mail clients' own containers mean for a reader: plain data."""

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "blockquote",
        "caption",
        "html",
        "button",
        "option",
    ]
)
APART = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl"})
UNSEEN = frozenset(
    [
        "script",
        "style",
        "title",
        "template",
        "head",
        "object",
        "svg",
        "iframe",
        "math",
        "select",
        "textarea",
        "noembed",
        "noframes",
        "-comment",
        "canvas",
        "audio",
        "video",
        "map",
    ]
)

# Containers by which clients say "history from here on" / "this is the signature".
HISTORY_IDS = frozenset(
    [
        "divrplyfwdmsg",
        "stopspelling",
        "replysplit",
        "olk_src_body_section",
        "zwchr",
        "mail-editor-reference-message-container",
    ]
)
HISTORY_CLASSES = frozenset(
    [
        "yahoo_quoted",
        "protonmail_quote",
        "tutanota_quote",
        "zmail_extra",
        "moz-email-headers-table",
        "ydp-yahoo-quoted",
        "qt_quote",
    ]
)
SIGNATURE_IDS = frozenset(
    ["signature", "applemailsignature", "ms-outlook-mobile-signature"]
)
SIGNATURE_CLASSES = frozenset(
    [
        "gmail_signature",
        "moz-signature",
        "protonmail_signature_block",
        "protonmail_signature_block-user",
    ]
)
CITED_CLASSES = frozenset({"gmail_quote", "cite", "quote", "moz-cite", "reply-quote"})

# Elements that nest nothing, or that the next one of their kind closes.
FLAT = frozenset(
    [
        "br",
        "hr",
        "img",
        "meta",
        "link",
        "input",
        "area",
        "base",
        "col",
        "embed",
        "source",
        "track",
        "wbr",
        "param",
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "option",
        "thead",
        "tbody",
        "tfoot",
    ]
)
