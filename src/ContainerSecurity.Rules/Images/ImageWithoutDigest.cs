using System;

namespace ContainerSecurity.Rules.Images;

public sealed class ImageWithoutDigest() : Rule(new()
{
    Id = "CNS1003",
    Title = "The image is not pinned by digest",
    MessageFormat = "Image '{0}' has no valid digest, so its tag can be moved to another image; add '@sha256:...'",
    Category = Categories.SupplyChain,
    Description = "A tag can be pushed again with other content, by its owner or by whoever has stolen the owner's credentials. A digest names the content itself.",
    Remediation = "Add the digest behind the tag, and let a tool such as Dependabot or Renovate keep it current.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
    Equivalents = ["checkov:CKV_K8S_43", "kubescape:C-0306", "kics:7c81d34c"],
    Standards = ["CIS-DOCKER:4.2", "NIST-800-190:4.2.2", "NSA:Supply chain", "OWASP-K8S:K02", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            var image = context.Node;
            // Without a known repository the variable part may hold the digest as well. A digest that is none pins nothing.
            if (image is { Repository.IsKnown: true, Digest.IsUnset: true } || IsBroken(image))
                context.Report(image.Location, image.Text);
        });

    private static bool IsBroken(ImageReference image) =>
        !image.IsValid && image.Text.IndexOf('@') is var at and > 0 && image.Text.IndexOfAny(['$', '{', '<', '%'], at) < 0 && !LooksLikeDigest(image.Text.Substring(at + 1).Trim());

    // Then it is the name that is not valid.
    private static bool LooksLikeDigest(string text) =>
        (text.StartsWith("sha256:", StringComparison.Ordinal) && text.Length == 71) || (text.StartsWith("sha512:", StringComparison.Ordinal) && text.Length == 135);
}
