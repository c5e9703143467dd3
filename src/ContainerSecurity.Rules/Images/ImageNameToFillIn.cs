using ContainerSecurity.Rules.Images.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Images;

public sealed class ImageNameToFillIn() : Rule(new()
{
    Id = "CNS9064",
    Title = "An image's name has to be filled in",
    MessageFormat = "Container '{0}' names its image '{1}', which no registry has under that name; a tool has to put registry and tag in",
    Category = Categories.Manifests,
    Description = "The name has no registry and no tag, and is none of Docker Hub's official images, so the manifest works only after Skaffold, Kustomize or another tool has replaced it, or where the image was built on the node.",
    Remediation = "Name registry, repository and tag, or let the tool that deploys do so.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:latest-tag", "kube-score:container-image-tag", "polaris:tagNotSpecified", "checkov:CKV_K8S_14", "trivy:KSV-0013", "kics:583053b7"],
    Standards = ["NIST-800-190:4.2.2", "OWASP-K8S:K02"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            if (context.Node is { Tag.IsUnset: true, Digest.IsUnset: true, Container: { Workload.Platform: WorkloadPlatform.Kubernetes } container } image && OfficialImages.IsMissing(image))
                context.Report(image.Location, Names.Of(container), image.Text);
        });
}
