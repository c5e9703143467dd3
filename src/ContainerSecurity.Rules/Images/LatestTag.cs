namespace ContainerSecurity.Rules.Images;

public sealed class LatestTag() : Rule(new()
{
    Id = "CNS1002",
    Title = "Image uses the tag 'latest'",
    MessageFormat = "Image '{0}' uses the tag 'latest', which can change with any push; pin a version, preferably with a digest",
    Category = Categories.SupplyChain,
    Description = "The tag 'latest' moves, so tomorrow's build or pod may run an image that nobody reviewed or scanned, and there is no version to roll back to.",
    Remediation = "Set the version as the tag, and add the digest to make the reference immutable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents =
    [
        "hadolint:DL3007", "checkov:CKV_DOCKER_7", "trivy:DS-0001", "kics:image_version_using_latest", "dockle:DKL-DI-0006",
        "kube-linter:latest-tag", "kube-score:container-image-tag", "polaris:tagNotSpecified", "checkov:CKV_K8S_14", "trivy:KSV-0013",
        "kics:583053b7", "azpolicy:021f8078-41a0-40e6-81b6-c6597da9f3ee",
    ],
    Standards = ["CIS-DOCKER:4.2", "NIST-800-190:4.2.2", "NSA:Supply chain", "OWASP-K8S:K02", "CWE-1357"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            if (context.Node is { Digest.IsUnset: true } image && image.Tag.Is("latest"))
                context.Report(image.Tag.Location, image.Text);
        });
}
