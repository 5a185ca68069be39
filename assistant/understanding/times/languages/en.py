"""English."""

from assistant.understanding.times.languages.en_cues import CUES
from assistant.understanding.times.languages.language import Language

ENGLISH = Language(
    code="en",
    day_first=False,
    months=(
        "january,jan|february,feb,febr,febuary,feburary|march,mar|april,apr|may|june,jun|"
        "july,jul|august,aug|september,sept,sep|october,oct|november,nov|december,dec"
    ),
    weekdays=(
        "monday,mon|tuesday,tues,tue,tuseday|wednesday,wed,weds,wednsday,wensday|"
        "thursday,thurs,thur,thu,thrusday|friday,fri|saturday,sat|sunday,sun"
    ),
    weak="may,mar,march,sat,sun,wed,jan,dec,mon",
    numbers=(
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
        "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
    ),
    ordinals=(
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
        "twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|"
        "nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|"
        "twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|"
        "thirtieth|thirty-first"
    ),
    words=(
        (
            "J",
            "easter",
            "easter,easter monday,easter sunday,the easter break,easter break,easter weekend,the easter weekend,the easter holidays",
        ),
        (
            "J",
            "thanksgiving",
            "thanksgiving,the thanksgiving holiday,thanksgiving break,the thanksgiving break,thanksgiving weekend,thanksgiving day",
        ),
        (
            "J",
            "labor day",
            "labor day,labor day weekend,the labor day weekend,the labor day holiday",
        ),
        (
            "J",
            "memorial day",
            "memorial day,memorial day weekend,the memorial day weekend",
        ),
        (
            "J",
            "fourth of july",
            "the fourth of july,fourth of july,independence day,the july 4th holiday,the july 4th weekend,the 4th of july holiday",
        ),
        (
            "J",
            "christmas",
            "christmas,xmas,the holidays,the christmas break,the christmas holidays,the holiday break,christmas day,christmas eve",
        ),
        (
            "J",
            "new year",
            "new year's,new year's day,new year's eve,the new year's holiday,the turn of the year",
        ),
        ("J", "pentecost", "pentecost,whitsun"),
        ("t", 5, "after next"),
        ("R", 7, "this time next week,same day next week,this day next week"),
        ("R", 1, "this time tomorrow"),
        ("i", 5, "in the course of the,over the course of the,during the"),
        (
            "E",
            "second week",
            "the second week of,second week of,the second week in,second week in",
        ),
        (
            "E",
            "third week",
            "the third week of,third week of,the third week in,third week in",
        ),
        ("E", "early", "the first few days of,first few days of,the first days of"),
        (
            "@",
            3,
            "start at,starting at,starts at,beginning at,begin at,begins at,kick off at",
        ),
        (
            "@",
            0,
            "maybe,say,let's say,lets say,make it,call it,kl.,kl,at,@,for",
        ),
        ("f", 0, "from,anywhere from,any time from,anytime from"),
        (
            "-",
            0,
            "end:,end |,end time:,end time |,ends:,ends at,ending at,finishing at,finish:,finish |,to:,until:",
        ),
        ("-", 0, "to,until,till,til,through,thru"),
        ("b", 0, "between,anywhere between,any time between,anytime between"),
        ("&", 0, "and,&"),
        ("V", 0, "or"),
        ("o", 0, "more,on,of,of the,on the"),
        ("o", 2, "the"),
        ("i", 0, "in,in the"),
        ("i", 0, "within,in the next,within the next,over the next,in about"),
        ("i", 0, "over the course of the next,during the next,in around"),
        ("<", 0, "by,before,no later than,not later than,prior to,ahead of,up to"),
        (">", 0, "after,any time after,anytime after,later than,past,from after"),
        (">", 0, "onwards,or later,any time from"),
        ("t", 3, "that,that same"),
        ("t", 0, "this,current,later this,sometime this,the current"),
        ("t", 1, "next,sometime next,later next,the next"),
        ("t", 4, "following,the following"),
        ("t", 2, "coming,this coming,the coming,upcoming,this upcoming,this next"),
        ("t", -1, "last,previous,past,this past"),
        ("d", "day", "day,days,calendar days,calendar day"),
        ("d", "workday", "business day,business days,working day,working days"),
        ("d", "workday", "workday,workdays,business-day,work days,weekdays"),
        ("d", "week", "week,weeks,wk,wks,business week,work week"),
        ("d", "fortnight", "fortnight,fortnights"),
        ("d", "month", "month,months"),
        ("d", "year", "year,years"),
        ("l", 1, "minutes,minute,mins,min,min."),
        ("l", 60, "hours,hour,hrs,hr"),
        ("h", 0, "o'clock,oclock,h"),
        ("a", 0, "am,a.m.,a.m,a. m."),
        ("a", 12, "pm,p.m.,p.m,p. m.,at night"),
        ("E", "early", "early,early in,beginning of,the beginning of,start of"),
        (
            "E",
            "early",
            "the start of,first half of,the first half of,the first part of",
        ),
        ("E", "first week", "the first week of,first week of,the first week in"),
        (
            "E",
            "last week",
            "the last week of,last week of,the last week in,last week in",
        ),
        ("E", "mid", "mid,middle of,the middle of,mid-"),
        ("E", "end", "end of,the end of,late,later in,the close of,close of,end"),
        (
            "E",
            "end",
            "the last day of,last day of,the latter part of,the second half of,eo",
        ),
        ("A", 0, "around,about,approximately,approx,approx.,roughly,circa,ca.,~"),
        ("A", 0, "at around,at about,at approximately,sometime around,or so"),
        ("R", 0, "today,tonight,this morning,this afternoon,this evening,eod today"),
        ("R", 1, "tomorrow,tmrw,tommorow,tomorow,tommorrow,tmr"),
        ("R", 2, "the day after tomorrow,day after tomorrow"),
        ("R", "next day", "the following day,the day after,the next day"),
        ("R", -1, "yesterday,last night"),
        ("p", "480-720", "morning,mornings,in the morning"),
        ("p", "720-1020", "afternoon,afternoons,in the afternoon"),
        ("p", "1020-1260", "evening,evenings,in the evening"),
        ("p", "690-810", "lunchtime,lunch time"),
        ("q", 720, "noon,midday,12 noon,12 midday,12:00 noon"),
        ("q", 0, "midnight"),
        ("H", 30, "half past,half-past,half,at half past,at half"),
        ("H", 15, "quarter past,a quarter past,quarter after,a quarter after"),
        ("H", -15, "quarter to,a quarter to,quarter till"),
        ("H", 10, "ten past"),
        ("H", 20, "twenty past"),
        ("H", -10, "ten to"),
        ("H", -20, "twenty to"),
        ("u", 30, "thirty"),
        ("u", 45, "forty-five,forty five"),
        ("u", 40, "forty"),
        ("u", 60, "sixty"),
        ("u", 90, "ninety"),
        ("u", 25, "twenty-five"),
        ("u", 2, "a couple of,couple of,a couple,the next couple of"),
        ("y", 1, "a,an,another,one more"),
        ("U", 60, "an hour,one hour,a one-hour,hour-long,hourlong,a full hour"),
        ("U", 30, "half an hour,a half hour,half-hour,half hour,a half-hour"),
        ("U", 45, "three quarters of an hour"),
        ("U", 90, "an hour and a half,hour and a half,one and a half hours"),
        ("s", 1, "st,nd,rd,th"),
        (
            "O",
            0,
            "floor,grade,grader,graders,street,avenue,ave,round,anniversary,edition,century,interview,stage,annual,party,person,place,attempt",
        ),
        ("L", "time", "same time,the same time,at the same time,same time and place"),
        (
            "G",
            0,
            "week of,the week of,w/c,week commencing,week beginning,week starting",
        ),
        ("K", 0, "calendar week,cw"),
        ("I", 0, "time,local time,standard time,daylight time"),
        ("S", 1, "later,back,out"),
        ("S", -1, "earlier,forward,sooner"),
        ("Q", 1, "push,postpone,delay,push back,push out,start,begin,run"),
        ("Q", -1, "bring,pull,move up,bring forward"),
        (
            "v",
            0,
            "move,moved,moving,change,changed,shift,shifted,reschedule,rescheduled",
        ),
        ("v", 0, "switch,switched,rescheduling,changing,moves,pushed,brought"),
        ("X", "01-07", "after the holidays,after the holiday break,in the new year"),
        ("X", "01-07", "after new year,after new year's,after the new year,new year"),
        ("X", "01-07", "after the christmas break,after christmas,after the break"),
    ),
    cues=CUES,
)
