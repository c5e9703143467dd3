using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Images;

public sealed class RetiredRegistry() : Rule(new()
{
    Id = "CNS1006",
    Title = "Image is from a retired registry",
    MessageFormat = "Image '{0}' comes from '{1}', which {2}; use {3}",
    Category = Categories.SupplyChain,
    Description = "A frozen registry gets no security updates, and a registry that is shut down may stop serving or change hands.",
    Remediation = "Pull the image from the successor of the registry.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents = ["kubescape:C-0253"],
    Standards = ["OWASP-K8S:K02", "CWE-1104"],
})
{
    // Sources: kubernetes.io blog "k8s.gcr.io Image Registry Will Be Frozen From the 3rd of April 2023"; registry.access.redhat.com
    // is still served and so not listed; Bintray's sunset, 1 May 2021; Microsoft's announcement on microsoft/* on Docker Hub concerns paths, not a registry.
    private static readonly Dictionary<string, (string What, string Instead)> Retired = new(StringComparer.Ordinal)
    {
        ["k8s.gcr.io"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["gcr.io/google_containers"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["gcr.io/google-containers"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["us.gcr.io/k8s-artifacts-prod"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["eu.gcr.io/k8s-artifacts-prod"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["asia.gcr.io/k8s-artifacts-prod"] = ("has been frozen since April 2023", "registry.k8s.io"),
        ["docker.bintray.io"] = ("was shut down in May 2021", "the publisher's new registry"),
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            if (!image.Registry.IsKnown || image.RegistryHost is not { } host)
                return;
            var repository = image.Repository.Value ?? "";
            var slash = repository.IndexOf('/');
            var first = slash < 0 ? host : host + "/" + repository.Substring(0, slash);
            var where = Retired.ContainsKey(first) ? first : host;
            // Each organization had a host of its own below bintray.io.
            if (Retired.TryGetValue(where, out var retired) || (host.EndsWith(".bintray.io", StringComparison.Ordinal) && Retired.TryGetValue("docker.bintray.io", out retired)))
                context.Report(image.Registry.Location, image.Text, where, retired.What, retired.Instead);
        });
}
