using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class ExtraPackageIndex() : Rule(new()
{
    Id = "CNS1060",
    Title = "Extra package index allows dependency confusion",
    MessageFormat = "'{0}' adds a second package index; use a single index that proxies the others",
    Category = Categories.SupplyChain,
    Description = "pip searches all indexes and installs the highest version, so anyone who publishes a package of the same name on the public index can replace an internal one (dependency confusion).",
    Remediation = "Use --index-url with a single index that proxies the public one, or pin hashes with --require-hashes.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Standards = ["CWE-427", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            if (CommandInvocation.From(context.Node) is { IsPip: true } tool && tool.Option("--require-hashes") is null && tool.Option("--extra-index-url") is { } word)
                context.Report(word.Location, "--extra-index-url");
        });
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Name: { IsKnown: true, Value: "PIP_EXTRA_INDEX_URL" or "UV_EXTRA_INDEX_URL" }, Value: { IsKnown: true, Value.Length: > 0 } } variable)
                context.Report(variable.Name.Location, variable.Name.Value);
        });
    }
}
