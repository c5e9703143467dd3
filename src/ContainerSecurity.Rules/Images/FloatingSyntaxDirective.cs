using System;

namespace ContainerSecurity.Rules.Images;

public sealed class FloatingSyntaxDirective() : Rule(new()
{
    Id = "CNS1008",
    Title = "The syntax directive names no version",
    MessageFormat = "The frontend '{0}' has no version, so what reads this file can change any day; name one, such as docker/dockerfile:1",
    Category = Categories.SupplyChain,
    Description = "The syntax directive names an image that reads the Dockerfile and directs the build. Without a version the newest is taken, whatever it is.",
    Remediation = "Name the major version at least, or the digest.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CIS-DOCKER:4.2", "CWE-1357"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var directive in context.Node.Root.Directives)
            {
                if (directive.Name == "syntax" && IsFloating(directive.Value))
                    context.Report(new Location(context.Node, directive.ValueSpan), directive.Value);
            }
        });

    private static bool IsFloating(string image)
    {
        if (image.Length == 0 || image.Contains("@", StringComparison.Ordinal))
            return false;
        var colon = image.IndexOf(':', image.LastIndexOf('/') + 1);
        return colon < 0 || image.Substring(colon + 1) is "latest" or "master" or "labs" or "experimental";
    }
}
