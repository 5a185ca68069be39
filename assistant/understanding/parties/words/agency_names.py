"""Names of agencies that are known in many countries, folded."""

AGENCY_NAMES = (
    r"michael page|robert half|page group|gi group|synergie|start people|tempo-?team|aerotek|teksystems|insight global|"
    r"robert walters|umana\b|openjobmetis|eurofirms|nortempo|\borizon|persona service|experis|kelly services|brunell?\b|"
    r"ferchau|akkodis|amadeus fire|\bdis ag\b|tempton|trenkwalder|epunkt|iventa|actalent|kforce|morgan mckinley|"
    r"harvey nash|korn ferry|pertemps|brook street|office angels|accent jobs|vivaldis|konvert|daoust"
)
"""The alternatives of an expression."""
