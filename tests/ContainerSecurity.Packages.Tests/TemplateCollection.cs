namespace ContainerSecurity.Packages.Tests;

/// <summary>The tests that use the pack that the template makes: it is made once.</summary>
[CollectionDefinition]
public sealed class TemplateCollection : ICollectionFixture<TemplateFixture>;
