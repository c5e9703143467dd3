using System.Linq;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Checks that a suppression comment above the node of a finding suppresses it, so that people can accept any finding.</summary>
internal static class SuppressionCheck
{
    // Each finding costs a run, and the tenth in a source proves no more than the first.
    private const int MaxFindings = 10;

    public static void Run(Verification verification)
    {
        var harness = new RuleHarness(verification.Harness.Rule, verification.Harness.Configuration with { InlineSuppressions = ["*"] }) { Images = verification.Harness.Images };
        foreach (var finding in verification.Findings.Take(MaxFindings))
        {
            var document = finding.Location.Document;
            var comment = SuppressionComment.For(finding);
            var text = document.Text.WithChanges([comment]).ToString();
            var result = harness.Run(verification.With(document.Path, text));
            var start = finding.Location.Span.Start + (comment.Span.Start <= finding.Location.Span.Start ? comment.NewText.Length : 0);
            var again = result.Diagnostics.Where(d => d.Id == finding.Id && d.Location.Document.Path == document.Path && d.Location.Span.Start == start).ToList();
            if (again.Count == 0)
                throw harness.Failure($"a comment changes what it finds: {finding} is not found any more in\n\n{text}");
            if (again.Exists(d => d.Suppression is not { Kind: SuppressionKind.Comment }))
                throw harness.Failure($"the suppression comment does not silence {finding} in\n\n{text}");
        }
    }
}
