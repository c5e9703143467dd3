using ContainerSecurity.Rules.Images.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class UntaggedImage() : Rule(new()
{
    Id = "CNS1001",
    Title = "Image has no tag or digest",
    MessageFormat = "Image '{0}' has no tag, so it resolves to 'latest'; pin a version, preferably with a digest",
    Category = Categories.SupplyChain,
    Description = "Without a tag the newest image is pulled, so tomorrow's build or pod may run an image that nobody reviewed or scanned, and there is no version to roll back to.",
    Remediation = "Set the version as the tag, and add the digest to make the reference immutable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
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
            // A bare name is often a placeholder that a tool replaces with the image it has built; CNS9064 reports it.
            var isFilledIn = image.Container is { Workload.Platform: WorkloadPlatform.Kubernetes } && OfficialImages.IsMissing(image);
            // Without a variable behind the last slash there is no tag, whatever the registry is: "${REGISTRY}/team/app".
            var isComplete = image.Repository.IsKnown || image.Origin == ImageReferenceOrigin.From;
            if (image is { Tag.IsUnset: true, Digest.IsUnset: true } && isComplete && !isFilledIn)
                context.Report(image.Location, image.Text);
        });
}
