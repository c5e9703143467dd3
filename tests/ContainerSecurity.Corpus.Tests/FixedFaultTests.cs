namespace ContainerSecurity.Corpus.Tests;

/// <summary>Texts that once broke something, reduced to what broke it.</summary>
public class FixedFaultTests
{
    [Theory]
    // Properties that look like a placeholder of a template language were a mapping to one reader and unknown to the other.
    [InlineData("main.bicep", "resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {\n  properties: {{\n}\n")]
    [InlineData("main.bicep", "resource a 'Microsoft.App/containerApps@2024-03-01' = {\n  properties: {{ }}\n}\n")]
    public void Is_read(string path, string text) => TextCheck.Find(path, text).Should().BeNull();
}
