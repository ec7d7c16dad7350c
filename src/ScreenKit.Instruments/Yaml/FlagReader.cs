using ScreenKit.Instruments.Definitions;

namespace ScreenKit.Instruments.Yaml;

internal static class FlagReader
{
    public static FlagDraft? Read(MapReader map, ConditionReader conditions)
    {
        var id = map.Id();
        var when = conditions.Condition(Reading.Scalar(map.Needed("when", "Say when it is raised: when: q9 >= 1."), map.Problems));
        var level = map.Word("level", [("attention", FlagLevel.Attention), ("urgent", FlagLevel.Urgent)]);
        var text = map.TextNeeded("text", "Write what the clinician must know: text: …");
        var within = map.Duration("respond-within");
        var tell = map.Has("tell-respondent") ? map.Id("tell-respondent") : null;
        map.Close();
        return when is null || id.Length == 0 ? null : new FlagDraft(new Flag(id, when, level, text, within, tell), map.Map);
    }
}
