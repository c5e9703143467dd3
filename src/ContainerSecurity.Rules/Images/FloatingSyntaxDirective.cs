using System;

namespace ContainerSecurity.Rules.Images;

public sealed class FloatingSyntaxDirective() : Rule(new()
{
    Id = "CNS1008",
    Title = "Syntax directive is not pinned to a version",
    MessageFormat = "Frontend '{0}' is not pinned, so the build can change without notice; pin a version such as docker/dockerfile:1",
    Category = Categories.SupplyChain,
    Description = "The syntax directive names the image that parses the Dockerfile and controls the build. Without a version, BuildKit pulls the newest one.",
    Remediation = "Pin at least the major version, or the digest.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile,
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
