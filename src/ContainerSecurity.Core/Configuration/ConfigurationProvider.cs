namespace ContainerSecurity;

/// <summary>Provides the configuration of each document, for runs with several, such as one for each folder. Implementations are immutable and
/// thread-safe: a document always has the same configuration.
/// thread-safe: a document always has the same configuration.
/// </summary>
public abstract class ConfigurationProvider
{
    /// <summary>The configuration of the run as a whole, for the degree of parallelism, and for the baseline when there are no documents.</summary>
    public abstract AnalyzerConfiguration Default { get; }

    /// <summary>The configuration of a document. Documents that share a configuration get the same object, since each object is prepared once.</summary>
    /// <param name="document">A document of the set.</param>
    public abstract AnalyzerConfiguration GetConfiguration(Document document);
}
