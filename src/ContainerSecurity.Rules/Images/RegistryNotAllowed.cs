using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Images;

public sealed class RegistryNotAllowed() : Rule(new()
{
    Id = "CNS1004",
    Title = "Image registry is not allowed",
    MessageFormat = "Image '{0}' from '{1}' is not in an allowed registry and path; copy it to an allowed one",
    Category = Categories.SupplyChain,
    Description = "Images from unvetted registries bypass your scanning and signing, and typosquatted names deliver malicious images.",
    Remediation = "Scan the image and copy it to an allowed registry, or add the registry to the option 'registries'.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents = [
        "hadolint:DL3026", "dockle:CIS-DI-0002", "azpolicy:febd0533-8e55-448f-b837-bd0e06f16469",
        "defender:Container images should be deployed from trusted registries only",
    ],
    Standards = ["CIS-DOCKER:4.2", "CIS-AKS:5.1.4", "NIST-800-190:4.1.5", "NSA:Supply chain", "OWASP-K8S:K02", "CWE-829"],
})
{
    /// <summary>The registries that images may come from; empty allows any.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Registries = new(
        "registries",
        [],
        "The registries that images may come from, each with an optional path ('mcr.microsoft.com', 'example.azurecr.io/team', '*.azurecr.io'). Without it the rule reports nothing.");

    public override ImmutableArray<RuleOption> Options => [Registries];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            var allowed = context.Options.Get(Registries);
            if (!allowed.IsEmpty && image.RegistryHost is { } host && !allowed.Any(entry => Allows(entry, host, image.Repository)))
                context.Report((image.Registry.IsKnown ? image.Registry : image.Repository).Location, image.Text, host);
        });

    private static bool Allows(string entry, string host, Property<string> repository)
    {
        var slash = entry.IndexOf('/');
        var allowedHost = (slash < 0 ? entry : entry.Substring(0, slash)).ToLowerInvariant();
        var matches = allowedHost.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(allowedHost.Substring(1), StringComparison.Ordinal)
            : host == allowedHost || (host == "docker.io" && allowedHost is ("index.docker.io" or "registry-1.docker.io"));
        if (!matches || slash < 0)
            return matches;
        // An unresolved repository may be on the allowed path.
        var path = entry.Substring(slash + 1).TrimEnd('/');
        return !repository.IsKnown || repository.Value == path || repository.Value!.StartsWith(path + "/", StringComparison.Ordinal);
    }
}
