using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class ExtraPackageIndex() : Rule(new()
{
    Id = "CNS1060",
    Title = "Packages come from two indexes at once",
    MessageFormat = "'{0}' lets pip take each package from whichever index has the higher version; use one index that has all of them",
    Category = Categories.SupplyChain,
    Description = "Who publishes a package of the same name with a higher version on the public index has it installed in place of yours (dependency confusion).",
    Remediation = "Use --index-url with one index that forwards to the public one, or give hashes with --require-hashes.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
    Standards = ["CWE-427", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            if (Tool.Of(context.Node) is { IsPip: true } tool && tool.Option("--require-hashes") is null && tool.Option("--extra-index-url") is { } word)
                context.Report(word.Location, "--extra-index-url");
        });
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Name: { IsKnown: true, Value: "PIP_EXTRA_INDEX_URL" or "UV_EXTRA_INDEX_URL" }, Value: { IsKnown: true, Value.Length: > 0 } } variable)
                context.Report(variable.Name.Location, variable.Name.Value);
        });
    }
}
