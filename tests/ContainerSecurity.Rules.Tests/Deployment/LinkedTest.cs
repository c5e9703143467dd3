using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Testing;

namespace ContainerSecurity.Rules.Tests.Deployment;

/// <summary>Tests a rule on a Dockerfile and the pod that runs its image.</summary>
internal static partial class LinkedTest<TRule>
    where TRule : Rule, new()
{
    /// <summary>Verifies the findings that are marked in the YAML of a container, which is indented to fit into a pod.</summary>
    public static void Verify(string dockerfile, string container, string pod = "") => VerifyManifest(dockerfile, $"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
        {Indent(pod, 2)}
          containers:
          - name: web
            image: contoso.azurecr.io/shop:1.4
        {Indent(container, 4)}

        """);

    public static void VerifyManifest(string dockerfile, string manifest, string path = "pod.yaml")
    {
        new RuleTest<TRule>
        {
            Sources = { ("src/Dockerfile", dockerfile), (path, manifest) },
            Configuration = """{ "images": { "contoso.azurecr.io/shop": "src/Dockerfile" } }""",
        }.Run();
        VerifyUnlinked(manifest, path);
    }

    // Without the link nothing is reported.
    private static void VerifyUnlinked(string manifest, string path) => new RuleTest<TRule>
    {
        Sources = { (path, Marks().Replace(manifest, "")) },
        Checks = VerificationChecks.None,
    }.Run();

    // The arguments of a mark may have colons in them, and in quotes a parenthesis.
    [GeneratedRegex("""\{\|[A-Z0-9]+(\(("(\\.|[^"\\])*"|[^)"])*\))?:|\[\||\|[\]}]""")]
    private static partial Regex Marks();

    private static string Indent(string text, int by) => string.Join("\n", text.Split('\n').Select(l => l.Length == 0 ? l : new string(' ', by) + l));
}
