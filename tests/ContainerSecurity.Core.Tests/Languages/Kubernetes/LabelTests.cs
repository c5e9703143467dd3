using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

public class LabelTests
{
    [Fact]
    public void Labels_and_annotations_are_found_by_their_keys()
    {
        var text = SourceText.From("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: shop }\n  annotations: { example.org/a: b }\n");
        var pod = DocumentSet.Create(DocumentParser.Parse("pod.yaml", text)).KubernetesObjects.Single();
        pod.FindLabel("app").TryGet(out var app).Should().BeTrue();
        app.Should().Be("shop");
        pod.FindAnnotation("example.org/a").Location.Text.Should().Be("b");
        var missing = pod.FindLabel("example.org/a");
        missing.IsUnset.Should().BeTrue();
        missing.Location.Should().Be(pod.Location);
        missing.TryGet(out var nothing).Should().BeFalse();
        nothing.Should().BeNull();
    }
}
