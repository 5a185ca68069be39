"""Trades, ranks and titles, and what looks like them: Spanish."""

from assistant.languages.trades import Cases, Trades

TRADES = Trades(
    served="cliente clientes publico usuario paciente huesped alumno ciudadano",
    serving="al",
    endings="a o as os s es",
    gendered="a o ra",
    nobody="organizador|organizadora|reclutador|reclutadora",
    houses="""
ayuntamiento camara grupo universidad hospital clinica centro banco hotel colegio museo
conservas almacenes municipio instituto supermercado supermercados hipermercado
sanatorio asociacion fundacion posada parroquia consejeria conselleria diputacion mutua
constructora
""",
    also_titles="equipo gerencia recursos humanos",
    no_trades="""
perito entrevista entrevistas revista revistas prevista previstas vista vistas lista
listas pista pistas conquista artista servidor servicios proveedor existe insiste
consiste contador-de resiste persiste mercador exterior interior corredor comedor
alrededor recibidor vencedor
""",
    surnames="""
barbero herrero zapatero pescador guerrero calderero librero quesero vaquero
""",
)
CASES = Cases()
