"""What agencies and their people are called: those who look on behalf of others."""

import re

AGENCY = re.compile(
    r"recruit|staffing|personnel|personal(?:berat|dienst|vermitt|gmbh|\b)|headhunt|executive search|\bsearch\b|"
    r"talent|interim|uitzend|zeitarbeit|consulting group|employment|agency|randstad|adecco|"
    r"manpower|\bhays|michael page|robert half|page group|selection\b|seleccion\b|lavoro\b|recrutement|werving|"
    r"recrutamento|cabinet|gi group|synergie|start people|tempo-?team|aerotek|teksystems|insight global|robert walters|"
    r"\bvagas|vagas\b|empleos?\b|empregos?\b|bolsa de trabajo|umana\b|\bett\b|openjobmetis|eurofirms|nortempo|orizon|persona service|experis|kelly services|"
    r"brunel|ferchau|akkodis|amadeus fire|\bdis ag\b|tempton|trenkwalder|epunkt|iventa|actalent|kforce|morgan mckinley|harvey nash|"
    r"korn ferry|pertemps|blue arrow$|brook street|office angels|accent jobs|vivaldis|konvert|daoust|\byacht\b|\bhudson$|manpower|"
    r"recherche|temporaire|trabajo temporal|trabalho temporario|placement|portaa?le?\b|jobboard|jobs\b|vacature|lehrstellen|ausbildungsborse"
)
PLACES_PEOPLE = re.compile(
    r"recruitment consultant|consultante? (?:en )?recrutement|personal(?:berater|disponent|vermittler)|consultora? de (?:seleccion|recrutamento)|"
    r"consulente (?:di )?selezione|intercedent|talent consultant|headhunter"
)
"""The titles of those who work for an agency, whatever that is called."""
