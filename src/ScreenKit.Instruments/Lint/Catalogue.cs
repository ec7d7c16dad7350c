using static ScreenKit.Instruments.Severity;

namespace ScreenKit.Instruments.Lint;

/// <summary>Every kind of problem. A code keeps its meaning for good; a retired code is not used again.</summary>
public static class Catalogue
{
    // SK01xx: the text is not YAML that is read here
    public static readonly Rule TooLarge = new("SK0101", Error, "The file is larger than 256 KB.");
    public static readonly Rule BadCharacter = new("SK0102", Error, "The text holds a NUL, a control character or half a character.");
    public static readonly Rule Syntax = new("SK0103", Error, "The text is not YAML.");
    public static readonly Rule TooDeep = new("SK0104", Error, "Lists and maps are nested more than 32 deep.");
    public static readonly Rule TooManyNodes = new("SK0105", Error, "The file holds more than 100 000 values.");
    public static readonly Rule Anchor = new("SK0106", Error, "Anchors and aliases are not read.");
    public static readonly Rule Tag = new("SK0107", Error, "Explicit tags are not read.");
    public static readonly Rule DuplicateKey = new("SK0108", Error, "A key stands twice in the same map.");
    public static readonly Rule SeveralDocuments = new("SK0109", Error, "A file holds one document.");
    public static readonly Rule KeyNotText = new("SK0110", Error, "A key is a list or a map.");
    public static readonly Rule EmptyFile = new("SK0111", Error, "The file is empty, or its top is not a map (a list, for examples).");

    // SK02xx: the structure
    public static readonly Rule UnknownKey = new("SK0201", Error, "The key does not exist here.");
    public static readonly Rule MissingKey = new("SK0202", Error, "A key that is needed is missing.");
    public static readonly Rule WrongType = new("SK0203", Error, "The value is of another type than the key takes.");
    public static readonly Rule UnknownWord = new("SK0204", Error, "The value is none of the words the key takes.");
    public static readonly Rule OutOfRange = new("SK0205", Error, "The number is outside what the key takes.");
    public static readonly Rule BadId = new("SK0206", Error, "An id is lower-case letters and digits, with hyphens between.");
    public static readonly Rule DuplicateId = new("SK0207", Error, "Two things share an id.");
    public static readonly Rule UnknownOptionList = new("SK0208", Error, "The item names an option list that does not exist.");
    public static readonly Rule FolderDiffers = new("SK0209", Error, "The id differs from the name of the folder or file.");
    public static readonly Rule UnknownInstrument = new("SK0210", Error, "There is no such instrument.");
    public static readonly Rule UnknownItem = new("SK0211", Error, "There is no such item.");
    public static readonly Rule NoInstrumentFile = new("SK0212", Error, "The folder has no instrument.yaml.");
    public static readonly Rule UnusedOptionList = new("SK0213", Warning, "No item uses the option list.");
    public static readonly Rule UnknownMeasure = new("SK0214", Error, "The route's measure is neither a scale nor an item with a value.");
    public static readonly Rule KeyOfOtherType = new("SK0215", Error, "The key belongs to another item type.");
    public static readonly Rule NoQuestions = new("SK0216", Error, "Nothing is asked.");
    public static readonly Rule UnknownPlaceholder = new("SK0217", Error, "A text refers to an item or scale that does not exist.");
    public static readonly Rule TooMany = new("SK0218", Error, "A list has more than 1 000 entries.");

    // SK03xx: expressions
    public static readonly Rule ExpressionSyntax = new("SK0301", Error, "The expression cannot be read.");
    public static readonly Rule ExpressionTooLong = new("SK0302", Error, "Longer than 2 000 characters.");
    public static readonly Rule ExpressionTooDeep = new("SK0303", Error, "Nested more than 32 deep.");
    public static readonly Rule ExpressionTooLarge = new("SK0304", Error, "More than 500 parts, or 10 000 steps once ranges are written out.");
    public static readonly Rule UnknownName = new("SK0305", Error, "No item, scale or declared fact has the name.");
    public static readonly Rule UnknownFunction = new("SK0306", Error, "There is no such function.");
    public static readonly Rule WrongArguments = new("SK0307", Error, "The function takes other arguments.");
    public static readonly Rule TypeMismatch = new("SK0308", Error, "The operator does not fit what stands beside it.");
    public static readonly Rule UnknownOption = new("SK0309", Error, "The item has no such option, or the scale no such band.");
    public static readonly Rule DivisionByZero = new("SK0310", Error, "Divides by zero whatever is answered.");
    public static readonly Rule Cycle = new("SK0311", Error, "Scales or conditions depend on each other in a circle.");
    public static readonly Rule LaterItem = new("SK0312", Error, "A condition reads an item that is asked later.");
    public static readonly Rule EmptyRange = new("SK0313", Error, "The range runs backwards or holds no item that can be used.");
    public static readonly Rule UndeclaredFact = new("SK0314", Error, "The fact is not listed under uses.");
    public static readonly Rule LaterPart = new("SK0315", Error, "A part's condition reads a part that comes later.");

    // SK04xx: scores and bands
    public static readonly Rule NoMethod = new("SK0401", Error, "A scale has exactly one of sum, mean, count, max, min, expression.");
    public static readonly Rule BandsOverlap = new("SK0402", Error, "A band ends before the one above it in the list: they overlap.");
    public static readonly Rule BandGap = new("SK0403", Error, "The bands end below the highest reachable score.");
    public static readonly Rule BandUnreachable = new("SK0404", Error, "No answers lead to the band.");
    public static readonly Rule OptionWithoutValue = new("SK0405", Error, "A scored item has an option without value.");
    public static readonly Rule ScoredText = new("SK0406", Error, "Text, dates and information have no value to score.");
    public static readonly Rule ReverseUneven = new("SK0407", Error, "An item without fixed ends, or with unevenly spaced values, cannot be reversed.");
    public static readonly Rule ReverseOutside = new("SK0408", Error, "A reversed item is not in the scale.");
    public static readonly Rule MissingWithExpression = new("SK0409", Error, "A missing rule does not apply to an expression.");
    public static readonly Rule MissingAllowsAll = new("SK0410", Error, "The missing rule lets a score arise from no answers.");
    public static readonly Rule BandsBeyond = new("SK0411", Error, "The bands reach beyond the highest reachable score.");
    public static readonly Rule BandSetNotLast = new("SK0412", Error, "Bands without condition stand before others, which never apply.");
    public static readonly Rule BandsOpen = new("SK0413", Error, "The score has no upper end, so its bands cannot tile it.");

    // SK05xx: texts and translations
    public static readonly Rule TranslationMissing = new("SK0501", Warning, "A text is not translated; the source language shows instead.");
    public static readonly Rule TranslationLeftOver = new("SK0502", Warning, "A translated text belongs to nothing.");
    public static readonly Rule BadLanguage = new("SK0503", Error, "The file name is no language code.");
    public static readonly Rule EmptyText = new("SK0504", Error, "A text is empty.");
    public static readonly Rule PlaceholderDiffers = new("SK0505", Error, "The translation has other placeholders than the source.");

    // SK06xx: licence and examples
    public static readonly Rule NoLicence = new("SK0601", Error, "The instrument does not say who may use it.");
    public static readonly Rule NoExample = new("SK0602", Warning, "A scale is proved by no worked example.");
    public static readonly Rule ExampleFails = new("SK0603", Error, "A worked example gives another result.");
    public static readonly Rule ExampleAnswer = new("SK0604", Error, "A worked example holds an answer that the item does not take.");
    public static readonly Rule ExampleExpectation = new("SK0605", Error, "A worked example expects something that does not exist.");
    public static readonly Rule NoCredit = new("SK0606", Error, "The licence asks for credit and none is given.");
}
