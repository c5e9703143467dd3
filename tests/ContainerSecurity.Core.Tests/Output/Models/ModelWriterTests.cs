using System.IO;
using System.Text.Json;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Output.Models;

namespace ContainerSecurity.Core.Tests.Output.Models;

public sealed class ModelWriterTests
{
    [Fact]
    public void Known_and_unknown_values_have_places_and_unset_ones_are_left_out()
    {
        var document = Parsed.Container("image: nginx:$TAG\nsecurityContext: {privileged: true}").Document;
        using var output = new StringWriter();
        ModelWriter.WriteJson([document], output);

        using var json = JsonDocument.Parse(output.ToString());
        var root = json.RootElement[0];
        root.GetProperty("kind").GetString().Should().Be("Kubernetes");
        var container = root.GetProperty("workloads")[0].GetProperty("containers")[0];
        container.GetProperty("security").GetProperty("privileged").GetProperty("value").GetBoolean().Should().BeTrue();
        container.GetProperty("security").GetProperty("privileged").GetProperty("at").GetString().Should().Be("9:35");
        container.GetProperty("image").GetProperty("tag").GetProperty("unknown").GetString().Should().Be("$TAG");
        container.GetProperty("security").TryGetProperty("runAsUser", out _).Should().BeFalse();
        output.ToString().Should().EndWith("]\n").And.NotContain("\r");
    }

    [Fact]
    public void No_documents_are_an_empty_array()
    {
        using var output = new StringWriter();
        ModelWriter.WriteJson([], output);
        output.ToString().Should().Be("[]\n");
    }
}
