"""Trades, ranks and titles, and what looks like them: Portuguese."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    ranks="pleno",
    endings="a o as os s es",
    gendered="a o ra",
    nobody="organizador|organizadora|recrutador|recrutadora",
    houses="""
camara grupo universidade hospital clinica centro banco hotel colegio museu conservas
municipio prefeitura instituto drogaria drogarias supermercado supermercados
hipermercado associacao fundacao pousada paroquia construtora
""",
    also_titles="recursos humanos",
    no_trades="""
quadro perito caixa entrevista entrevistas revista revistas prevista previstas vista
vistas lista listas pista pistas conquista artista devo computador servidor existe
insiste consiste contador-de resiste persiste mercador exterior interior corredor
vencedor
""",
    surnames="monteiro ferreiro pedreiro barbeiro pescador",
)
CASES = Cases()
