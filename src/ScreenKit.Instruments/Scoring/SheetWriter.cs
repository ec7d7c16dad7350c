using ScreenKit.Instruments.Answers;
using ScreenKit.Instruments.Definitions;
using ScreenKit.Instruments.Expressions.Nodes;

namespace ScreenKit.Instruments.Scoring;

/// <summary>Turns computed results into a score sheet with texts.</summary>
internal static class SheetWriter
{
    public static ScoreSheet Write(PartSheet sheet)
    {
        var plan = sheet.Plan;
        var scores = new Score[plan.Scales.Length];
        for (var index = 0; index < scores.Length; index++)
            scores[index] = Score(plan.Scales[index], sheet.Result(index), sheet);
        return new ScoreSheet
        {
            Instrument = plan.Instrument.Id,
            Version = plan.Instrument.Version,
            Scores = scores,
            Flags = Flags(sheet),
            Suggestions = plan.Routes.Suggest(sheet),
            FollowUps = plan.Routes.FollowUp(sheet),
            Dashboard = plan.Routes.Measure(sheet),
        };
    }

    private static Score Score(ScalePlan plan, ScaleResult result, PartSheet sheet) => new()
    {
        Scale = plan.Scale.Id,
        Title = plan.Scale.Title,
        Value = result.Value,
        Band = result.Band?.Id,
        BandText = result.Band?.Text,
        BandsSource = plan.Scale.BandsSource,
        Answered = result.Answered,
        Of = result.Of,
        Reason = result.Reason,
        Direction = plan.Scale.Direction,
        Lowest = plan.Reach.Lowest,
        Highest = plan.Reach.Highest,
        Contributions = Contributions(plan, result, sheet),
        Rule = plan.Rule,
        Missing = plan.Scale.Missing,
        Filled = result.Filled,
        Bands = result.Bands?.Bands ?? [],
    };

    private static List<Contribution> Contributions(ScalePlan plan, ScaleResult result, PartSheet sheet)
    {
        var contributions = new List<Contribution>(plan.Inputs.Length);
        var language = sheet.Plan.Instrument.Language;
        foreach (var input in plan.Inputs)
        {
            var item = input.Item;
            switch (sheet.Answer(input.Place))
            {
                case null:
                    contributions.Add(new Contribution(item.Id, item.Text, null, null, result.Substitute, input.Reversed));
                    break;
                case ActivitiesAnswer(var activities):
                    foreach (var (text, rating) in activities)
                    {
                        contributions.Add(new Contribution(item.Id, text, rating is { } number ? AnswerText.Number(number, language) : null, rating,
                            rating is { } value ? input.Counted(value) : result.Substitute, input.Reversed));
                    }
                    break;
                case ChoicesAnswer(var codes):
                    foreach (var option in codes.Select(code => ItemNode.OptionsOf(item)?.Find(code)).OfType<Option>())
                        contributions.Add(new Contribution(item.Id, item.Text, option.Text, option.Value, Counted(plan, input, option), input.Reversed));
                    break;
                case { } answer:
                    var raw = ItemNode.ValueOf(item, answer).TryNumber(out var single) ? single : (decimal?)null;
                    var counted = plan.Scale.Method is Method.Count ? ItemNode.CountOf(item, answer) : Tally.Single(input, answer);
                    contributions.Add(new Contribution(item.Id, item.Text, AnswerText.Of(item, answer, language), raw, counted, input.Reversed));
                    break;
            }
        }
        return contributions;
    }

    private static decimal? Counted(ScalePlan plan, ScaleInput input, Option option) => plan.Scale.Method is Method.Count
        ? option.Exclusive ? 0 : 1
        : option.Value is { } value ? input.Counted(value) : null;

    private static List<RaisedFlag> Flags(PartSheet sheet)
    {
        List<RaisedFlag>? raised = null;
        foreach (var (flag, text) in sheet.Plan.Flags)
        {
            if (flag.When.IsTrue(sheet))
                (raised ??= []).Add(new RaisedFlag(flag.Id, flag.Level, text.Fill(sheet), flag.RespondWithin, flag.TellRespondent));
        }
        return raised ?? [];
    }
}
