package org.klantreis.host.engine;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.core.SynchronizationManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/** The platform services that do not depend on pages and people. */
record EngineServices(EngineSettings settings, ClusterLocks locks, Caches caches, I18n i18n, ResourceUrls urls, PageBuilder pages) {
    void offer(HostServices services, ActiveObjects rows, VelocityTemplates templates) {
        services.register(ActiveObjects.class, rows)
                .register(TransactionTemplate.class, new HostTransactions(settings.database()))
                .register(SynchronizationManager.class, new HostCommits())
                .register(I18nResolver.class, i18n)
                .register(LocaleResolver.class, new Languages(settings.visitor()))
                .register(ApplicationProperties.class, new HostProperties(settings.baseUrl()))
                .register(CacheManager.class, caches)
                .register(CacheFactory.class, caches)
                .register(ClusterLockService.class, locks)
                .register(WebResourceUrlProvider.class, urls)
                .register(PageBuilderService.class, pages)
                .register(VelocityHelperService.class, templates);
    }
}
