using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxRegistryUnknown() : Rule(new()
{
    Id = "CNS9049",
    Title = "Agent sandbox image is from a disallowed registry",
    MessageFormat = "{0} runs '{1}' from '{2}', which is not an allowed registry; use an allowed registry, or add it to the option 'registries'",
    Category = Categories.Manifests,
    Description = "An image from an unvetted registry may be a typosquat, and the sandbox runs it next to untrusted code.",
    Remediation = "Use a registry from the list, or add your own registry to the option 'registries'.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0304"],
    Standards = ["OWASP-K8S:K02", "NIST-800-190:4.1.5", "CWE-829"],
})
{
    /// <summary>The registries that sandbox images may come from; a leading *. matches any subdomain.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Registries = new("registries", ["docker.io", "ghcr.io", "gcr.io", "*.pkg.dev", "quay.io", "mcr.microsoft.com", "*.azurecr.io", "*.amazonaws.com", "public.ecr.aws", "registry.k8s.io"], "The registries that sandbox images may come from; a leading *. matches any subdomain.");

    public override ImmutableArray<RuleOption> Options => [Registries];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var allowed = context.Options.Get(Registries);
                var pod = context.Node.Get("spec", "podTemplate", "spec");
                foreach (var container in pod.Get("initContainers").Mappings().Concat(pod.Get("containers").Mappings()))
                {
                    if (container["image"] is DataScalar { Expression: null } image && HostOf(image.Text) is { } host && !allowed.Any(entry => Allows(entry, host)))
                        context.Report(image.Location, context.Node.Identity, image.Text, host);
                }
            },
            "SandboxTemplate");

    // The part before the first slash is a registry if it looks like a host. Source: distribution reference grammar.
    private static string? HostOf(string image)
    {
        if (image.Contains('$') || image.Contains("{{", StringComparison.Ordinal))
            return null;
        var slash = image.IndexOf('/');
        var first = slash < 0 ? "" : image.Substring(0, slash);
        return first.IndexOfAny(['.', ':']) >= 0 || first == "localhost" ? first : "docker.io";
    }

    private static bool Allows(string entry, string host) =>
        entry.StartsWith("*.", StringComparison.Ordinal) ? host.EndsWith(entry.Substring(1), StringComparison.OrdinalIgnoreCase) : string.Equals(entry, host, StringComparison.OrdinalIgnoreCase);
}
