using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Core.Tests.Languages;

public class DocumentFactsTests
{
    [Fact]
    public void Finds_a_fact_by_the_path_and_its_type()
    {
        var image = new ImageDescription { Names = ["a"] };
        var facts = DocumentFacts.Empty.With("a.json", new ImageDescription()).With("a.json", image).With("b.csproj", new ProjectEvaluation());

        facts.Find<ImageDescription>("a.json").Should().BeSameAs(image);
        facts.Find<ProjectEvaluation>("a.json").Should().BeNull();
        facts.Find<ProjectEvaluation>("b.csproj").Should().NotBeNull();
        facts.Find<ImageDescription>("c.json").Should().BeNull();
        DocumentFacts.Empty.Find<ImageDescription>("a.json").Should().BeNull();
    }
}
