using ContainerSecurity.Rules.Images.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class UntaggedImage() : Rule(new()
{
    Id = "CNS1001",
    Title = "The image has neither tag nor digest",
    MessageFormat = "Image '{0}' has no tag, so it means 'latest'; name a version, best with a digest",
    Category = Categories.SupplyChain,
    Description = "Without a tag the newest image is taken: what is built or run tomorrow is not what was reviewed and scanned today, and cannot be rolled back.",
    Remediation = "Name the version as a tag, and add the digest to make it unchangeable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
    Equivalents =
    [
        "hadolint:DL3006", "checkov:CKV_DOCKER_7", "trivy:DS-0001", "kics:image_version_not_explicit",
        "kube-linter:latest-tag", "kube-score:container-image-tag", "polaris:tagNotSpecified", "checkov:CKV_K8S_14",
        "trivy:KSV-0013", "kics:583053b7",
    ],
    Standards = ["CIS-DOCKER:4.2", "NIST-800-190:4.2.2", "NSA:Supply chain", "OWASP-K8S:K02", "CWE-1357"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            // A manifest often has the name only by which a tool puts in the image that it has built: another rule's matter.
            var isFilledIn = image.Container is { Workload.Platform: WorkloadPlatform.Kubernetes } && OfficialImages.IsMissing(image);
            if (image is { Repository.IsKnown: true, Tag.IsUnset: true, Digest.IsUnset: true } && !isFilledIn)
                context.Report(image.Location, image.Text);
        });
}
